package org.zhishou.engine.draft;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.text.Text;

/**
 * Edits of a draft by hand, one after the other, judged together: what they cost by rule, which
 * limits they newly break, which cannot be carried out and why.
 */
public final class DutyEdits {
  private final DraftRoster draft;
  private final RosterState state;
  private final ScoringTables tables;
  private final RosterProblem problem;
  private final List<Placing> undo = new ArrayList<>();
  private final List<Placing> done = new ArrayList<>();
  private final List<Integer> pinsChanged = new ArrayList<>();
  private final List<Fault> refusals = new ArrayList<>();
  private String pointer = "";

  private DutyEdits(DraftRoster draft) {
    this.draft = draft;
    state = draft.state();
    tables = draft.tables();
    problem = tables.checked().problem();
  }

  /** What the edits would do; the draft stays as it is. */
  public static EditOutcome preview(DraftRoster draft, List<DutyEdit> edits) {
    return new DutyEdits(draft).outcome(edits, false);
  }

  /** Keeps the edits in the draft if all are accepted, else none. */
  public static EditOutcome apply(DraftRoster draft, List<DutyEdit> edits) {
    return new DutyEdits(draft).outcome(edits, true);
  }

  private EditOutcome outcome(List<DutyEdit> edits, boolean keep) {
    var breaches = new Breaches(state);
    var totals = state.totals();
    for (var i = 0; i < edits.size(); i++) {
      pointer = "/edits/" + i;
      carryOut(edits.get(i));
    }
    if (!refusals.isEmpty()) {
      rollBack();
      return new EditOutcome(
          state.score(), draft.duties(), new CostChange(List.of()), List.of(), refusals);
    }
    var touched = new HashSet<>(breaches.touchedBy(done));
    touched.addAll(breaches.touchedBy(undo));
    var change = CostChange.between(totals, state.totals());
    var after = state.score();
    var duties = draft.duties();
    takeBack(undo);
    var before = breaches.of(touched);
    done.forEach(placing -> state.set(placing.seat(), placing.physician()));
    var outcome =
        new EditOutcome(after, duties, change, breaches.beyond(before, touched), List.of());
    if (!keep || !outcome.accepted()) {
      rollBack();
    }
    return outcome;
  }

  private void rollBack() {
    takeBack(undo);
    pinsChanged.reversed().forEach(seat -> draft.pin(seat, !draft.isPinned(seat)));
  }

  private void takeBack(List<Placing> placings) {
    placings.reversed().forEach(placing -> state.set(placing.seat(), placing.physician()));
  }

  private void carryOut(DutyEdit edit) {
    if (edit instanceof DutyEdit.Assign assign) {
      assign(assign);
    } else if (edit instanceof DutyEdit.Clear clear) {
      place(movable(clear.duty()), NOBODY);
    } else if (edit instanceof DutyEdit.Swap swap) {
      swap(swap);
    } else if (edit instanceof DutyEdit.Move move) {
      move(move);
    } else if (edit instanceof DutyEdit.Pin pin) {
      pin(pin);
    }
  }

  private void assign(DutyEdit.Assign assign) {
    var wanted = assign.seat();
    var session = session(wanted);
    var physician = physician(wanted.physician());
    if (session == NOBODY || physician == NOBODY) {
      return;
    }
    var leaving = assign.inPlaceOf();
    if (leaving == null) {
      giveEmptySeat(session, physician, wanted);
      return;
    }
    var leaver = new DutyEdit.Seat(wanted.site(), wanted.date(), wanted.session(), leaving);
    var seat = movable(leaver);
    if (seat != NOBODY && !alreadyThere(session, physician)) {
      place(seat, physician);
    }
  }

  private void giveEmptySeat(int session, int physician, DutyEdit.Seat wanted) {
    if (alreadyThere(session, physician)) {
      return;
    }
    var seat = state.emptySeat(session);
    if (seat == NOBODY) {
      refuse(
          "no-seat-left",
          problem.centres().get(tables.centreOf(session)).label(),
          wanted.date(),
          kind(wanted.session()));
    } else {
      place(seat, physician);
    }
  }

  private void swap(DutyEdit.Swap swap) {
    var one = movable(swap.one());
    var other = movable(swap.other());
    if (one == NOBODY || other == NOBODY) {
      return;
    }
    var first = state.physicianAt(one);
    var second = state.physicianAt(other);
    if (first != second
        && !alreadyThere(tables.sessionOfSeat(one), second)
        && !alreadyThere(tables.sessionOfSeat(other), first)) {
      place(one, NOBODY);
      place(other, first);
      place(one, second);
    }
  }

  private void move(DutyEdit.Move move) {
    var seat = movable(move.duty());
    var target =
        new DutyEdit.Seat(move.duty().site(), move.date(), move.session(), move.duty().physician());
    var session = session(target);
    if (seat != NOBODY && session != NOBODY) {
      var physician = state.physicianAt(seat);
      place(seat, NOBODY);
      giveEmptySeat(session, physician, target);
    }
  }

  private void pin(DutyEdit.Pin pin) {
    var seat = seat(pin.duty());
    if (seat == NOBODY) {
      return;
    }
    if (!pin.pinned() && tables.isPinned(seat)) {
      refuse("pinned-by-problem", place(pin.duty()));
    } else if (draft.isPinned(seat) != pin.pinned()) {
      draft.pin(seat, pin.pinned());
      pinsChanged.add(seat);
    }
  }

  private void place(int seat, int physician) {
    if (seat != NOBODY) {
      undo.add(new Placing(seat, state.physicianAt(seat)));
      done.add(new Placing(seat, physician));
      state.set(seat, physician);
    }
  }

  private boolean alreadyThere(int session, int physician) {
    if (draft.seatOf(session, physician) == NOBODY) {
      return false;
    }
    refuse(
        "already-there",
        problem.physicians().get(physician).label(),
        problem.centres().get(tables.centreOf(session)).label(),
        problem.period().date(tables.dayOf(session)),
        kind(tables.kindOf(session)));
    return true;
  }

  /** The seat of a duty that may be changed, or {@link RosterState#NOBODY} once refused. */
  private int movable(DutyEdit.Seat duty) {
    var seat = seat(duty);
    if (seat != NOBODY && draft.isPinned(seat)) {
      refuse(tables.isPinned(seat) ? "pinned-by-problem" : "pinned", place(duty));
      return NOBODY;
    }
    return seat;
  }

  private int seat(DutyEdit.Seat duty) {
    var session = session(duty);
    var physician = physician(duty.physician());
    if (session == NOBODY || physician == NOBODY) {
      return NOBODY;
    }
    var seat = draft.seatOf(session, physician);
    if (seat == NOBODY) {
      refuse("no-such-duty", place(duty));
    }
    return seat;
  }

  private int session(DutyEdit.Seat at) {
    var centre = at.centre();
    var period = problem.period();
    var known = problem.centres().stream().anyMatch(one -> one.id().equals(centre));
    var tour = at.site().tour();
    var tourKnown = tour == null || problem.tours().stream().anyMatch(one -> one.id().equals(tour));
    if (!known) {
      refuse("unknown-centre", centre);
    }
    if (!tourKnown) {
      refuse("unknown-tour", String.valueOf(tour));
    }
    if (!period.contains(at.date())) {
      refuse("date-outside-period", at.date(), period.firstDay(), period.lastDay());
    }
    if (!known || !tourKnown || !period.contains(at.date())) {
      return NOBODY;
    }
    var session = tables.sessionOf(at.site(), at.date(), at.session());
    if (session < 0) {
      refuse("closed-session", label(centre), at.date(), kind(at.session()));
    }
    return session < 0 ? NOBODY : session;
  }

  private String label(String centre) {
    return problem.centres().get(tables.centreIndex(centre)).label();
  }

  private int physician(String id) {
    var known = problem.physicians().stream().map(one -> one.id()).toList().indexOf(id);
    if (known < 0) {
      refuse("unknown-physician", id);
    }
    return known;
  }

  /** Of a duty whose physician and centre are known. */
  private Object[] place(DutyEdit.Seat duty) {
    return new Object[] {
      problem.physicians().get(tables.physicianIndex(duty.physician())).label(),
      problem.centres().get(tables.centreIndex(duty.centre())).label(),
      duty.date(),
      kind(duty.session())
    };
  }

  private static Text kind(Session session) {
    return Text.of("audit.session." + session);
  }

  private void refuse(String code, Object... arguments) {
    var fault = new Fault(pointer, code, Text.of("draft.refused." + code, arguments));
    if (!refusals.contains(fault)) {
      refusals.add(fault);
    }
  }
}
