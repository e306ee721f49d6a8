package org.zhishou.engine.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
        Stream.iterate(period.firstDay(), date -> date.plusDays(1))
            .limit(period.days())
            .filter(calendar::isWorkingDay)
            .filter(date -> !said.takes(date))
            .count();
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
