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
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.text.Text;

/**
 * What makes a roster malformed, so that it is refused; {@code docs/rules.md}, "Malformed rosters".
 */
final class RosterDefects {
  private record Place(String centre, LocalDate date, Session session) {}

  private record Kept(String centre, LocalDate date, Session session, String physician) {}

  private final CheckedProblem checked;
  private final OpeningHours hours;
  private final Map<String, Centre> centres;
  private final Set<String> physicians;
  private final Set<Kept> duties = new HashSet<>();
  private final Map<Place, Integer> taken = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private RosterDefects(CheckedProblem checked) {
    this.checked = checked;
    this.hours = new OpeningHours(checked.calendar());
    this.centres =
        checked.problem().centres().stream()
            .collect(Collectors.toMap(Centre::id, Function.identity()));
    this.physicians =
        checked.problem().physicians().stream().map(Physician::id).collect(Collectors.toSet());
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
    if (!physicians.contains(duty.physician())) {
      fault(pointer, "unknown-physician", duty.physician());
    }
    if (!period.contains(duty.date())) {
      fault(pointer, "date-outside-period", duty.date(), period.firstDay(), period.lastDay());
    }
    var first = duties.add(new Kept(duty.centre(), duty.date(), duty.session(), duty.physician()));
    if (!first) {
      fault(
          pointer,
          "duplicate-duty",
          duty.physician(),
          duty.centre(),
          duty.date(),
          Words.session(duty.session()));
    }
    if (centre != null && period.contains(duty.date())) {
      lookForSeat(duty, centre, first, pointer);
    }
  }

  private void lookForSeat(Duty duty, Centre centre, boolean first, String pointer) {
    var opening = hours.on(centre, duty.date(), duty.session());
    var session = Words.session(duty.session());
    if (opening.isEmpty()) {
      fault(pointer, "closed-session", centre.label(), duty.date(), session);
      return;
    }
    if (!first) {
      return;
    }
    var seats = opening.get().seats();
    var place = new Place(duty.centre(), duty.date(), duty.session());
    if (taken.merge(place, 1, Integer::sum) > seats) {
      fault(pointer, "no-seat-left", centre.label(), duty.date(), session, seats);
    }
  }

  private void lookForDroppedPins() {
    var baseline = checked.problem().baseline();
    for (var i = 0; i < baseline.size(); i++) {
      var pin = baseline.get(i);
      var kept = new Kept(pin.centre(), pin.date(), pin.session(), pin.physician());
      if (pin.pinned() && !duties.contains(kept)) {
        fault(
            "/baseline/" + i,
            "pinned-duty-dropped",
            pin.physician(),
            pin.centre(),
            pin.date(),
            Words.session(pin.session()));
      }
    }
  }

  private void fault(String pointer, String code, Object... arguments) {
    faults.add(new Fault(pointer, code, Text.of("audit.defect." + code, arguments)));
  }
}
