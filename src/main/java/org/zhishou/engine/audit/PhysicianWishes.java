package org.zhishou.engine.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.text.Text;

/** The dates physicians asked for, and those they asked to be spared. */
final class PhysicianWishes {
  private PhysicianWishes() {}

  /** {@code docs/rules.md}, row {@code undesired-date}. */
  static void undesiredDate(RosterBook book, Findings findings) {
    dutyDaysAmong(Physician::undesired, "rules.undesired-date.finding", book, findings);
  }

  /** {@code docs/rules.md}, row {@code preferred-date}. */
  static void preferredDate(RosterBook book, Findings findings) {
    dutyDaysAmong(Physician::preferred, "rules.preferred-date.finding", book, findings);
  }

  private static void dutyDaysAmong(
      Function<Physician, List<LocalDate>> wished, String key, RosterBook book, Findings findings) {
    for (var physician : book.problem().physicians()) {
      for (var date : book.dates(physician)) {
        if (wished.apply(physician).contains(date)) {
          findings.add(1, Text.of(key, physician.label(), date));
        }
      }
    }
  }
}
