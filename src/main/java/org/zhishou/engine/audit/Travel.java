package org.zhishou.engine.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Site;
import org.zhishou.engine.text.Text;

/** What the roads cost. */
final class Travel {
  /**
   * One way to a centre, or with a tour, on a date, however many duties there: both rules count it
   * once.
   */
  private record Trip(Object where, LocalDate date, int minutes) {}

  private Travel() {}

  /** {@code docs/rules.md}, row {@code fair-travel}. */
  static void fairTravel(RosterBook book, Findings findings) {
    for (var physician : book.problem().physicians()) {
      var minutes = trips(book, physician).stream().mapToLong(Trip::minutes).sum();
      var hours = Math.floorDiv(minutes, 60);
      findings.add(
          hours * hours, Text.of("rules.fair-travel.finding", physician.label(), minutes, hours));
    }
  }

  /** {@code docs/rules.md}, row {@code travel-time}. */
  static void travelTime(RosterBook book, Findings findings) {
    for (var physician : book.problem().physicians()) {
      for (var trip : trips(book, physician)) {
        findings.add(
            trip.minutes(),
            Text.of(
                "rules.travel-time.finding",
                physician.label(),
                trip.where(),
                trip.date(),
                trip.minutes()));
      }
    }
  }

  private static List<Trip> trips(RosterBook book, Physician physician) {
    record Seen(Site site, LocalDate date) {}
    var seen = new HashSet<Seen>();
    var trips = new ArrayList<Trip>();
    for (var duty : book.of(physician)) {
      if (!duty.isRemote() && seen.add(new Seen(duty.site(), duty.date()))) {
        trips.add(new Trip(duty.where(), duty.date(), book.minutes(duty)));
      }
    }
    return trips;
  }
}
