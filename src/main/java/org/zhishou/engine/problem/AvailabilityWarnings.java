package org.zhishou.engine.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.text.Text;

/** What in an availability without faults may not be what somebody meant. */
public final class AvailabilityWarnings {
  private final Availability said;
  private final Period period;
  private final String pointer;
  private final List<Fault> warnings = new ArrayList<>();

  private AvailabilityWarnings(Availability said, Period period, String pointer) {
    this.said = said;
    this.period = period;
    this.pointer = pointer;
  }

  /**
   * @param pointer of the availability in what was handed in; blank: it is all of it
   */
  public static List<Fault> of(
      Availability said, Period period, WorkingCalendar calendar, String pointer) {
    var warnings = new AvailabilityWarnings(said, period, pointer);
    warnings.ranges();
    warnings.dates("undesired", AvailabilityShape.orNone(said.undesired()));
    warnings.dates("preferred", AvailabilityShape.orNone(said.preferred()));
    warnings.inVain();
    warnings.days(calendar);
    return List.copyOf(warnings.warnings);
  }

  /**
   * What the registry knows of absences in the period and what was said, which replaces it, does
   * not have. Dates that are taken some other way are not missed.
   */
  public static Availability dropped(Availability said, Availability known, Period period) {
    var ranges =
        orNone(said.unavailable() == null ? null : known.unavailable()).stream()
            .filter(
                range -> period.dates().anyMatch(date -> range.takes(date) && !said.takes(date)))
            .toList();
    var weekdays =
        orNone(said.weeklyUnavailable() == null ? null : known.weeklyUnavailable()).stream()
            .filter(weekday -> !orNone(said.weeklyUnavailable()).contains(weekday))
            .toList();
    var clinics =
        orNone(said.ownClinics() == null ? null : known.ownClinics()).stream()
            .filter(clinic -> !orNone(said.ownClinics()).contains(clinic))
            .filter(clinic -> !orNone(said.weeklyUnavailable()).contains(clinic.weekday()))
            .toList();
    return new Availability(ranges, weekdays, clinics, null, null, null, null, null, null);
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  /** A warning for each of what {@link #dropped} found. */
  public static List<Fault> ofDropped(Availability dropped) {
    var warnings = new ArrayList<Fault>();
    for (var range : orNone(dropped.unavailable())) {
      warnings.add(dropped("/unavailable", range.from() + " – " + range.to()));
    }
    for (var weekday : orNone(dropped.weeklyUnavailable())) {
      warnings.add(dropped("/weeklyUnavailable", Text.of("audit.weekday." + weekday)));
    }
    for (var clinic : orNone(dropped.ownClinics())) {
      var when =
          List.of(
              Text.of("audit.weekday." + clinic.weekday()),
              Text.of("audit.session." + clinic.session()));
      warnings.add(dropped("/ownClinics", when));
    }
    return warnings;
  }

  /**
   * Where a physician is posted to within the period, and which of the dates taken fall on that.
   *
   * @param postings the physician's own
   * @param name of a centre by its id
   */
  public static List<Fault> ofPostings(
      Availability said, List<Posting> postings, Period period, UnaryOperator<String> name) {
    var warnings = new AvailabilityWarnings(said, period, "");
    for (var posting : postings) {
      if (period.dates().anyMatch(posting::covers)) {
        warnings.posted(posting, name.apply(posting.centre()));
      }
    }
    return List.copyOf(warnings.warnings);
  }

  private void posted(Posting posting, String centre) {
    warn("", FaultCode.POSTED_MEANWHILE, centre, posting.from(), posting.to());
    var ranges = orNone(said.unavailable());
    for (var index = 0; index < ranges.size(); index++) {
      var range = ranges.get(index);
      if (period.dates().anyMatch(date -> range.takes(date) && posting.covers(date))) {
        warn(
            "/unavailable/" + index,
            FaultCode.ABSENT_WHILE_POSTED,
            index,
            range.from() + " – " + range.to(),
            centre,
            posting.from(),
            posting.to());
      }
    }
  }

  private static Fault dropped(String pointer, Object when) {
    var code = FaultCode.REGISTRY_ABSENCE_DROPPED.id();
    return new Fault(pointer, code, Text.of("problem." + code, when));
  }

  private void ranges() {
    var ranges = said.unavailable() == null ? List.<Unavailability>of() : said.unavailable();
    for (var index = 0; index < ranges.size(); index++) {
      var range = ranges.get(index);
      var place = "/unavailable/" + index;
      if (range.to().isBefore(range.from())) {
        continue;
      }
      if (range.lastDateTaken().isBefore(period.firstDay())
          || range.from().isAfter(period.lastDay())) {
        warn(place, FaultCode.OUTSIDE_PERIOD, index, range.from() + " – " + range.to());
      }
      for (var earlier : ranges.subList(0, index)) {
        if (!range.from().isAfter(earlier.to()) && !earlier.from().isAfter(range.to())) {
          warn(place, FaultCode.UNAVAILABLE_TWICE, index, ranges.indexOf(earlier));
        }
      }
    }
  }

  private void dates(String property, List<LocalDate> dates) {
    for (var index = 0; index < dates.size(); index++) {
      if (!period.contains(dates.get(index))) {
        warn("/" + property + "/" + index, FaultCode.OUTSIDE_PERIOD, index, dates.get(index));
      }
    }
  }

  private void inVain() {
    var preferred = AvailabilityShape.orNone(said.preferred());
    for (var index = 0; index < preferred.size(); index++) {
      if (said.takes(preferred.get(index))) {
        warn(
            "/preferred/" + index,
            FaultCode.PREFERRED_WHILE_UNAVAILABLE,
            index,
            preferred.get(index));
      }
    }
  }

  private void days(WorkingCalendar calendar) {
    var days =
        period.dates().filter(calendar::isWorkingDay).filter(date -> !said.takes(date)).count();
    var target = said.serviceDaysTarget();
    if (days == 0) {
      warn("", FaultCode.NEVER_AVAILABLE);
    } else if (target != null && target > days) {
      warn("/serviceDaysTarget", FaultCode.TARGET_ABOVE_AVAILABLE_DAYS, target, days);
    }
  }

  private void warn(String place, FaultCode code, Object... arguments) {
    warnings.add(new Fault(pointer + place, code.id(), Text.of("problem." + code.id(), arguments)));
  }
}
