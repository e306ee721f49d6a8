package org.zhishou.engine.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;
import org.zhishou.engine.problem.Tour;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.text.Text;

/**
 * What makes a roster malformed, so that it is refused; {@code docs/rules.md}, "Malformed rosters".
 */
final class RosterDefects {
  private record Place(Site site, LocalDate date, Session session) {}

  private record Kept(Site site, LocalDate date, Session session, String physician) {}

  private final CheckedProblem checked;
  private final OpeningHours hours;
  private final Map<String, Centre> centres;
  private final Map<String, Tour> tours;
  private final Map<String, Physician> physicians;
  private final Set<Kept> duties = new HashSet<>();
  private final Map<Place, Integer> taken = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private RosterDefects(CheckedProblem checked) {
    this.checked = checked;
    this.hours = new OpeningHours(checked.calendar());
    this.centres =
        checked.problem().centres().stream()
            .collect(Collectors.toMap(Centre::id, Function.identity()));
    this.tours =
        checked.problem().tours().stream().collect(Collectors.toMap(Tour::id, Function.identity()));
    this.physicians =
        checked.problem().physicians().stream()
            .collect(Collectors.toMap(Physician::id, Function.identity()));
  }

  /** Every defect: those of the duties in their order, then the pinned duties dropped. */
  static List<Fault> of(CheckedProblem checked, List<Duty> duties) {
    var defects = new RosterDefects(checked);
    for (var i = 0; i < duties.size(); i++) {
      defects.look(duties.get(i), "/duties/" + i);
    }
    defects.lookForDroppedPins();
    return defects.faults;
  }

  private void look(Duty duty, String pointer) {
    var period = checked.problem().period();
    var centre = centres.get(duty.centre());
    if (centre == null) {
      fault(pointer, "unknown-centre", duty.centre());
    }
    if (!physicians.containsKey(duty.physician())) {
      fault(pointer, "unknown-physician", duty.physician());
    }
    if (!period.contains(duty.date())) {
      fault(pointer, "date-outside-period", duty.date(), period.firstDay(), period.lastDay());
    }
    var first = duties.add(new Kept(duty.site(), duty.date(), duty.session(), duty.physician()));
    if (!first) {
      fault(
          pointer,
          "duplicate-duty",
          physicianLabel(duty.physician()),
          centreLabel(duty.centre()),
          duty.date(),
          FindingWords.session(duty.session()));
    }
    var tour = duty.tour();
    if (tour != null) {
      lookAtTour(tour, duty, first, pointer);
    } else if (centre != null && period.contains(duty.date())) {
      lookForSeat(duty, centre, first, pointer);
    }
  }

  private void lookAtTour(String id, Duty duty, boolean first, String pointer) {
    var tour = tours.get(id);
    if (tour == null) {
      fault(pointer, "unknown-tour", id);
      return;
    }
    if (!tour.centre().equals(duty.centre())) {
      fault(
          pointer,
          "tour-at-another-centre",
          tour.label(),
          centreLabel(duty.centre()),
          centreLabel(tour.centre()));
    }
    if (duty.session() != Session.FULL_DAY) {
      fault(pointer, "tour-not-full-day", tour.label(), FindingWords.session(duty.session()));
    }
    if (duty.mode() != Mode.ON_SITE) {
      fault(pointer, "tour-with-mode", tour.label(), duty.mode());
    }
    if (!checked.problem().period().contains(duty.date())) {
      return;
    }
    if (!mayBeMade(tour, duty.date())) {
      fault(pointer, "no-tour-date", tour.label(), duty.date());
    } else if (first
        && taken.merge(new Place(duty.site(), duty.date(), duty.session()), 1, Integer::sum)
            > tour.seats()) {
      fault(pointer, "no-seat-left-on-tour", tour.label(), duty.date(), tour.seats());
    }
  }

  private String physicianLabel(String id) {
    var physician = physicians.get(id);
    return physician == null ? id : physician.label();
  }

  private String centreLabel(String id) {
    var centre = centres.get(id);
    return centre == null ? id : centre.label();
  }

  private boolean mayBeMade(Tour tour, LocalDate date) {
    var calendar = checked.calendar();
    return tour.windows().stream().anyMatch(window -> window.holds(date))
        && calendar.isWorkingDay(date)
        && (calendar.isMakeUpWorkingDay(date) || tour.weekdays().contains(date.getDayOfWeek()));
  }

  private void lookForSeat(Duty duty, Centre centre, boolean first, String pointer) {
    var opening = hours.on(centre, duty.date(), duty.session(), duty.mode());
    var session = FindingWords.session(duty.session());
    if (opening.isEmpty()) {
      fault(pointer, "closed-session", centre.label(), duty.date(), session);
      return;
    }
    if (!first) {
      return;
    }
    var seats = opening.get().seats();
    var place = new Place(duty.site(), duty.date(), duty.session());
    if (taken.merge(place, 1, Integer::sum) > seats) {
      fault(pointer, "no-seat-left", centre.label(), duty.date(), session, seats);
    }
  }

  private void lookForDroppedPins() {
    var baseline = checked.problem().baseline();
    for (var i = 0; i < baseline.size(); i++) {
      var pin = baseline.get(i);
      var kept = new Kept(pin.site(), pin.date(), pin.session(), pin.physician());
      if (pin.pinned() && !duties.contains(kept)) {
        fault(
            "/baseline/" + i,
            "pinned-duty-dropped",
            physicianLabel(pin.physician()),
            centreLabel(pin.centre()),
            pin.date(),
            FindingWords.session(pin.session()));
      }
    }
  }

  private void fault(String pointer, String code, Object... arguments) {
    faults.add(new Fault(pointer, code, Text.of("audit.defect." + code, arguments)));
  }
}
