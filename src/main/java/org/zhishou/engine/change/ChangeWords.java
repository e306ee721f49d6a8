package org.zhishou.engine.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.OpenSession;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.text.Text;

/** Names and dates within a change's sentence. */
final class ChangeWords {
  private ChangeWords() {}

  /** What sentences call a hospital or centre; the id of one that the problem does not have. */
  static String institution(RosterProblem problem, String id) {
    for (var hospital : problem.hospitals()) {
      if (hospital.id().equals(id)) {
        return hospital.label();
      }
    }
    for (var centre : problem.centres()) {
      if (centre.id().equals(id)) {
        return centre.label();
      }
    }
    return id;
  }

  /** What sentences call a physician; the id of one that the problem does not have. */
  static String physician(RosterProblem problem, String id) {
    return problem.physicians().stream()
        .filter(physician -> physician.id().equals(id))
        .map(Physician::label)
        .findFirst()
        .orElse(id);
  }

  static Text date(LocalDate date) {
    return Text.of(
        "change.date", Text.of("change.month." + date.getMonthValue()), date.getDayOfMonth());
  }

  /** Dates from and to, both within; in short where they hold the whole period. */
  static Text range(RosterProblem problem, LocalDate from, LocalDate to) {
    var period = problem.period();
    if (!from.isAfter(period.firstDay()) && !to.isBefore(period.lastDay())) {
      return Text.of("change.range.period");
    }
    return from.equals(to)
        ? Text.of("change.range.day", date(from))
        : Text.of("change.range", date(from), date(to));
  }

  /** From a date on; null, or the period's first day, for all of it. */
  static Text since(RosterProblem problem, @Nullable LocalDate from) {
    return from == null || !from.isAfter(problem.period().firstDay())
        ? Text.of("change.range.period")
        : Text.of("change.since", date(from));
  }

  static Text days(int days) {
    return Text.of(days == 1 ? "change.days.one" : "change.days.many", days);
  }

  static Text session(OpenSession open) {
    var when =
        Text.of(
            "change.session",
            Text.of("audit.weekday." + open.weekday()),
            Text.of("audit.session." + open.session()));
    if (open.mode() == Mode.REMOTE) {
      return Text.of("change.session.remote", when);
    }
    return open.seats() == 1 ? when : Text.of("change.session.seats", when, open.seats());
  }
}
