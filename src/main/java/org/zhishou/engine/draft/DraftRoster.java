package org.zhishou.engine.draft;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.MalformedRosterException;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * The duties of a roster on the seats of its problem, with every rule's cost kept up to date. Not
 * thread-safe.
 */
public final class DraftRoster {
  private final ScoringTables tables;
  private final RosterState state;
  private final BitSet pinned = new BitSet();

  private DraftRoster(ScoringTables tables, List<Duty> duties) {
    this.tables = tables;
    state = new RosterState(tables);
    tables.pinned().forEach(state::give);
    tables.pinned().keySet().forEach(pinned::set);
    for (var duty : duties) {
      enter(duty);
    }
  }

  /**
   * @throws MalformedRosterException with every defect, as the auditor finds them
   */
  public static DraftRoster of(CheckedProblem problem, List<Duty> duties) {
    return of(new ScoringTables(problem), duties);
  }

  /**
   * The same over tables made before.
   *
   * @throws MalformedRosterException with every defect, as the auditor finds them
   */
  public static DraftRoster of(ScoringTables tables, List<Duty> duties) {
    var audit = Auditor.audit(tables.checked(), duties);
    var draft = new DraftRoster(tables, duties);
    if (!audit.totals().equals(draft.state.totals())) {
      throw new IllegalStateException(
          "The auditor finds " + audit.totals() + " where scoring says " + draft.state.totals());
    }
    return draft;
  }

  /** The same once more, to be changed apart from this one; it need not be audited again. */
  public DraftRoster copy() {
    return new DraftRoster(tables, duties());
  }

  private void enter(Duty duty) {
    var session = session(duty);
    var physician = tables.physicianIndex(duty.physician());
    var seat = seatOf(session, physician);
    if (seat == NOBODY) {
      seat = state.emptySeat(session);
      state.give(seat, physician);
    }
    if (duty.pinned()) {
      pinned.set(seat);
    }
  }

  public ScoringTables tables() {
    return tables;
  }

  /** To be left as it was found. */
  public RosterState state() {
    return state;
  }

  /** Whether the problem or the draft pins the duty on the seat. */
  public boolean isPinned(int seat) {
    return pinned.get(seat);
  }

  void pin(int seat, boolean fixed) {
    pinned.set(seat, fixed);
  }

  /** The duty's session as the tables number it, or -1 where it is closed. */
  private int session(Duty duty) {
    return tables.sessionOf(duty.site(), duty.date(), duty.session());
  }

  /** The seat of the duty, or {@link RosterState#NOBODY} where the roster has no such duty. */
  public int seatOf(Duty duty) {
    return seatOf(session(duty), tables.physicianIndex(duty.physician()));
  }

  int seatOf(int session, int physician) {
    return session < 0
        ? NOBODY
        : seats(session)
            .filter(seat -> state.physicianAt(seat) == physician)
            .findFirst()
            .orElse(NOBODY);
  }

  private IntStream seats(int session) {
    var first = tables.firstSeatOf(session);
    return IntStream.range(first, first + tables.seatsOf(session));
  }

  /** The duty of whoever is on the seat. */
  public Duty dutyAt(int seat) {
    return duty(seat, state.physicianAt(seat), pinned.get(seat));
  }

  /** What a duty of the physician on the seat would be. */
  public Duty duty(int seat, int physician) {
    return duty(seat, physician, false);
  }

  private Duty duty(int seat, int physician, boolean fixed) {
    return tables.duty(tables.sessionOfSeat(seat), physician).withPinned(fixed);
  }

  /** In the order of centre, date, session and physician as the problem lists them. */
  public List<Duty> duties() {
    var duties = new ArrayList<Duty>();
    for (var session = 0; session < tables.sessions(); session++) {
      seats(session)
          .filter(seat -> state.physicianAt(seat) != NOBODY)
          .boxed()
          .sorted(Comparator.comparingInt(state::physicianAt))
          .map(this::dutyAt)
          .forEach(duties::add);
    }
    return duties;
  }
}
