package org.zhishou.engine.audit;

import java.time.DayOfWeek;
import java.util.stream.Collectors;
import org.zhishou.engine.text.Text;

/** Who a centre would like to see, and on which days. */
final class CentreWishes {
  private CentreWishes() {}

  /** {@code docs/rules.md}, row {@code title-mix}. */
  static void titleMix(RosterBook book, Findings findings) {
    for (var centre : book.problem().centres()) {
      var weeksWithSenior =
          book.at(centre).stream()
              .filter(duty -> duty.physician().title().senior())
              .map(Assignment::monday)
              .collect(Collectors.toSet());
      for (var monday : book.weeks()) {
        if (book.demand().required(centre, monday) > 0 && !weeksWithSenior.contains(monday)) {
          findings.add(1, Text.of("rules.title-mix.finding", centre.label(), monday));
        }
      }
    }
  }

  /** {@code docs/rules.md}, row {@code spread}. */
  static void spread(RosterBook book, Findings findings) {
    for (var centre : book.problem().centres()) {
      var dutyDays = book.dutyDays(centre);
      for (var date : dutyDays) {
        var next = date.plusDays(1);
        if (date.getDayOfWeek() != DayOfWeek.SUNDAY
            && dutyDays.contains(next)
            && !(book.postedOnSite(centre, date) && book.postedOnSite(centre, next))) {
          findings.add(1, Text.of("rules.spread.finding", centre.label(), date, next));
        }
      }
    }
  }

  /** {@code docs/rules.md}, row {@code requested-specialty}. */
  static void requestedSpecialty(RosterBook book, Findings findings) {
    long weeks = book.problem().period().weeks();
    for (var centre : book.problem().centres()) {
      for (var request : centre.requestedSpecialties()) {
        var requested = Math.floorDiv(request.daysPerFourWeeks() * weeks + 3, 4);
        var served =
            book.clinicsOf(centre).stream()
                .filter(duty -> duty.mode() == request.mode())
                .filter(duty -> duty.physician().specialty().equals(request.specialty()))
                .map(Assignment::date)
                .distinct()
                .count();
        findings.add(
            Math.max(0, requested - served),
            Text.of(
                "rules.requested-specialty.finding",
                centre.label(),
                request.specialty(),
                FindingWords.dates(served),
                requested));
      }
    }
  }
}
