package org.zhishou.engine.audit;

import java.time.DayOfWeek;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.problem.UnavailabilityReason;
import org.zhishou.engine.text.Text;

/** The domain's words within a finding, in the reader's language. */
final class FindingWords {
  private FindingWords() {}

  static Text session(Session session) {
    return Text.of("audit.session." + session);
  }

  static Text weekday(DayOfWeek weekday) {
    return Text.of("audit.weekday." + weekday);
  }

  static Text title(Title title) {
    return Text.of("audit.title." + title);
  }

  static Text reason(UnavailabilityReason reason) {
    return Text.of("audit.reason." + reason);
  }

  static Text dutyDays(long count) {
    return counted("audit.duty-days", count);
  }

  static Text halfDays(long count) {
    return counted("audit.half-days", count);
  }

  static Text physicians(long count) {
    return counted("audit.physicians", count);
  }

  static Text dates(long count) {
    return counted("audit.dates", count);
  }

  private static Text counted(String key, long count) {
    return Text.of(count == 1 ? key + ".one" : key + ".many", count);
  }
}
