package org.zhishou.service.inforce.amend;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Duty;

/** Which duties are pinned, whatever was fixed for the sake of a search. */
final class Pins {
  private final Set<DutyEdit.Seat> pinned = new HashSet<>();

  private Pins() {}

  /** Those of a problem. */
  static Pins of(CheckedProblem problem) {
    var pins = new Pins();
    for (var duty : problem.problem().baseline()) {
      if (duty.pinned()) {
        pins.pinned.add(
            new DutyEdit.Seat(duty.site(), duty.date(), duty.session(), duty.physician()));
      }
    }
    return pins;
  }

  /** Those of a roster, and what edits make of them. */
  static Pins of(List<Duty> duties, List<DutyEdit> edits) {
    var pins = new Pins();
    duties.stream().filter(Duty::pinned).forEach(duty -> pins.pinned.add(seat(duty)));
    for (var edit : edits) {
      if (edit instanceof DutyEdit.Pin pin) {
        if (pin.pinned()) {
          pins.pinned.add(pin.duty());
        } else {
          pins.pinned.remove(pin.duty());
        }
      }
    }
    return pins;
  }

  /** The duties with these pins and no others. */
  List<Duty> on(List<Duty> duties) {
    return duties.stream().map(duty -> duty.withPinned(pinned.contains(seat(duty)))).toList();
  }

  private static DutyEdit.Seat seat(Duty duty) {
    return new DutyEdit.Seat(duty.site(), duty.date(), duty.session(), duty.physician());
  }
}
