package org.zhishou.engine.draft;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.util.ArrayList;
import java.util.List;
import org.zhishou.engine.scoring.RosterState;

/**
 * Puts other physicians on some seats, looks at what that costs and breaks, and puts everything
 * back. Not thread-safe: it works on the roster it is given.
 */
public final class Trial {
  private final RosterState state;
  private final Breaches breaches;

  public Trial(RosterState state) {
    this.state = state;
    breaches = new Breaches(state);
  }

  /** The rule deltas and the limits newly broken; each seat once. */
  public Verdict of(List<Placing> placings) {
    var touched = breaches.touchedBy(placings);
    var totalsBefore = state.totals();
    var before = breaches.of(touched);
    var undo = place(placings);
    var change = CostChange.between(totalsBefore, state.totals());
    var newlyBroken = breaches.beyond(before, touched);
    place(undo);
    return new Verdict(change, newlyBroken);
  }

  /** Whether no limit is broken that was not broken as far before; quicker than {@link #of}. */
  public boolean legal(List<Placing> placings) {
    var before = new ArrayList<Placing>();
    for (var placing : placings) {
      before.add(new Placing(placing.seat(), state.physicianAt(placing.seat())));
      state.set(placing.seat(), NOBODY);
    }
    var emptied = state.limitsCost();
    placings.forEach(placing -> state.set(placing.seat(), placing.physician()));
    var asMuchAsWithout = state.limitsCost() == emptied;
    place(before);
    return asMuchAsWithout || of(placings).legal();
  }

  /**
   * Keeps the change.
   *
   * @return what, placed, takes it back
   */
  public List<Placing> place(List<Placing> placings) {
    var undo = new ArrayList<Placing>();
    for (var placing : placings) {
      undo.add(new Placing(placing.seat(), state.physicianAt(placing.seat())));
      state.set(placing.seat(), NOBODY);
    }
    placings.forEach(placing -> state.set(placing.seat(), placing.physician()));
    return undo;
  }
}
