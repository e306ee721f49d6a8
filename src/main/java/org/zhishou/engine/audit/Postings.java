package org.zhishou.engine.audit;

import java.time.LocalDate;
import org.zhishou.engine.problem.Posting;
import org.zhishou.engine.problem.Unavailability;
import org.zhishou.engine.text.Text;

/** Whether those who are posted to a centre are there. */
final class Postings {
  private Postings() {}

  /** {@code docs/rules.md}, row {@code posting-days}. */
  static void postingDays(RosterBook book, Findings findings) {
    for (var posting : book.problem().postings()) {
      for (var monday : book.weeks()) {
        var wanted = Math.min(posting.daysPerWeek(), daysThatCanBe(book, posting, monday));
        var there =
            book.of(book.physician(posting.physician())).stream()
                .filter(Assignment::isOnSite)
                .filter(duty -> duty.centre().id().equals(posting.centre()))
                .map(Assignment::date)
                .filter(date -> posting.covers(date) && Assignment.mondayOf(date).equals(monday))
                .distinct()
                .count();
        findings.add(
            Math.max(0, wanted - there),
            Text.of(
                "rules.posting-days.finding",
                book.physician(posting.physician()).label(),
                book.centre(posting.centre()).label(),
                FindingWords.dutyDays(there),
                monday,
                wanted));
      }
    }
  }

  private static int daysThatCanBe(RosterBook book, Posting posting, LocalDate monday) {
    var physician = book.physician(posting.physician());
    var centre = book.centre(posting.centre());
    var days = 0;
    for (var date : Demand.datesOfWeek(monday)) {
      var away = false;
      for (Unavailability range : physician.unavailable()) {
        away |= range.takes(date);
      }
      if (posting.covers(date)
          && book.calendar().isWorkingDay(date)
          && !away
          && !book.hours().onSite(centre, date).isEmpty()) {
        days++;
      }
    }
    return days;
  }
}
