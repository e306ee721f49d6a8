package org.zhishou.engine.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.UnavailabilityReason;

/** {@code docs/rules.md}, "The target of fair-workload". */
final class FairShareAudit {
  private final RosterBook book;
  private final List<LocalDate> workingDays;

  /** N and B of the formula, in half-days. */
  private final long load;

  /** G of the formula. */
  private final long weightOfAll;

  FairShareAudit(RosterBook book) {
    this.book = book;
    this.workingDays = book.dates().stream().filter(book.calendar()::isWorkingDay).toList();
    var sharers = sharers(book);
    var carriedOver = sharers.stream().mapToLong(Physician::carriedOverHalfDays).sum();
    this.load = neededFromHospitals() + carriedOver;
    this.weightOfAll = sharers.stream().mapToLong(this::weight).sum();
  }

  /** Who shares the load: the dispatched and qualified. */
  static List<Physician> sharers(RosterBook book) {
    return book.problem().physicians().stream()
        .filter(physician -> book.dispatched(physician) && physician.title().qualified())
        .toList();
  }

  /** The physician's fair share over the period, in half-days. */
  long target(Physician physician) {
    var share =
        weightOfAll == 0
            ? 0
            : Math.floorDiv(2 * weight(physician) * load + weightOfAll, 2 * weightOfAll);
    return postedOnAWorkingDay(physician)
        ? share
        : Math.max(share, 2L * physician.serviceDaysTarget());
  }

  private boolean postedOnAWorkingDay(Physician physician) {
    return workingDays.stream().anyMatch(date -> book.posting(physician, date).isPresent());
  }

  private long weight(Physician physician) {
    var days =
        workingDays.stream()
            .filter(date -> !onLeave(physician, date))
            .filter(date -> book.posting(physician, date).isEmpty())
            .count();
    return physician.workloadPercent() * days;
  }

  private static boolean onLeave(Physician physician, LocalDate date) {
    for (var unavailability : physician.unavailable()) {
      var leave =
          unavailability.reason() == UnavailabilityReason.LEAVE
              || unavailability.reason() == UnavailabilityReason.TRAINING;
      if (leave && !date.isBefore(unavailability.from()) && !date.isAfter(unavailability.to())) {
        return true;
      }
    }
    return false;
  }

  /** N of the formula: what the centres need beyond what their own staff can give. */
  private long neededFromHospitals() {
    Map<String, List<Physician>> ownStaff =
        book.problem().physicians().stream()
            .filter(physician -> !book.dispatched(physician) && physician.title().qualified())
            .collect(Collectors.groupingBy(Physician::institution));
    var needed = 0L;
    for (var centre : book.problem().centres()) {
      for (var monday : book.weeks()) {
        needed +=
            neededFromHospitals(centre, monday, ownStaff.getOrDefault(centre.id(), List.of()));
      }
    }
    return needed + neededOnTours();
  }

  private long neededOnTours() {
    var halfDays = 0L;
    for (var tour : book.problem().tours()) {
      for (var window : tour.windows()) {
        halfDays += Tours.asks(book, tour, window) ? 2L * tour.seats() : 0;
      }
    }
    return halfDays;
  }

  private int neededFromHospitals(Centre centre, LocalDate monday, List<Physician> ownStaff) {
    var needed = book.demand().neededOnSite(centre, monday);
    var workingDays = book.demand().workingDays(centre, monday);
    var ownDays =
        ownStaff.stream()
            .mapToInt(physician -> Math.min(book.weeklyLimit(physician), workingDays))
            .sum();
    var capacity = 2 * (ownDays + postedDays(centre, monday));
    return needed - Math.min(needed, capacity) + book.demand().neededRemote(centre, monday);
  }

  /** What qualified physicians posted to the centre can give, in duty days. */
  private int postedDays(Centre centre, LocalDate monday) {
    var days = 0;
    for (var posting : book.problem().postings()) {
      if (posting.centre().equals(centre.id())
          && book.physician(posting.physician()).title().qualified()) {
        var within = 0;
        for (var date : Demand.datesOfWeek(monday)) {
          within +=
              posting.covers(date) && book.calendar().isWorkingDay(date) && !centre.isClosedOn(date)
                  ? 1
                  : 0;
        }
        days += Math.min(posting.daysPerWeek(), within);
      }
    }
    return days;
  }
}
