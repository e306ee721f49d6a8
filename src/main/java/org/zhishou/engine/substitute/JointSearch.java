package org.zhishou.engine.substitute;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.zhishou.engine.draft.CostChange;
import org.zhishou.engine.draft.DraftRoster;
import org.zhishou.engine.draft.Placing;
import org.zhishou.engine.draft.Trial;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * Fills several vacancies together: the one with the fewest substitutes first, each by its best
 * chain, and then each once more while that makes the roster cheaper.
 */
final class JointSearch {
  private static final int PASSES = 3;

  private final DraftRoster draft;
  private final RosterState state;
  private final ScoringTables tables;
  private final Trial trial;
  private final int[] seats;
  private final List<Duty> vacant;
  private final ChainSearch chains;

  JointSearch(DraftRoster draft, int[] seats, List<Duty> vacant) {
    this.draft = draft;
    state = draft.state();
    tables = draft.tables();
    trial = new Trial(state);
    this.seats = seats;
    this.vacant = vacant;
    chains = new ChainSearch(draft);
  }

  /** Leaves the roster as it was. */
  JointRepair repair() {
    var before = IntStream.range(0, tables.seats()).map(state::physicianAt).toArray();
    var totals = state.totals();
    var dutiesBefore = draft.duties();
    fill();
    for (var pass = 0; pass < PASSES && seats.length > 1 && improve(); pass++) {}
    var duties = draft.duties();
    var leftEmpty =
        IntStream.range(0, seats.length)
            .filter(i -> state.physicianAt(seats[i]) == NOBODY)
            .mapToObj(vacant::get)
            .toList();
    var repair =
        new JointRepair(
            dutiesBefore.stream().filter(duty -> !duties.contains(duty)).toList(),
            duties.stream().filter(duty -> !dutiesBefore.contains(duty)).toList(),
            leftEmpty,
            CostChange.between(totals, state.totals()),
            duties);
    restore(before);
    return repair;
  }

  private void restore(int[] before) {
    var changed =
        IntStream.range(0, before.length)
            .filter(seat -> state.physicianAt(seat) != before[seat])
            .mapToObj(seat -> new Placing(seat, before[seat]))
            .toList();
    trial.place(changed);
  }

  private void fill() {
    var open = new ArrayList<>(IntStream.of(seats).boxed().toList());
    while (!open.isEmpty()) {
      var hardest = open.getFirst();
      for (var seat : open) {
        hardest = choices(seat) < choices(hardest) ? seat : hardest;
      }
      open.remove(hardest);
      if (state.physicianAt(hardest) == NOBODY) {
        trial.place(chains.best(hardest));
      }
    }
  }

  private long choices(int seat) {
    var session = tables.sessionOfSeat(seat);
    return IntStream.of(tables.candidates(tables.siteOf(session)))
        .filter(one -> state.canServe(one, session))
        .count();
  }

  private boolean improve() {
    var better = false;
    for (var seat : seats) {
      var score = state.score();
      var undoEmptying = trial.place(List.of(new Placing(seat, NOBODY)));
      var undoChain = trial.place(chains.best(seat));
      if (state.score().compareTo(score) > 0) {
        better = true;
      } else {
        trial.place(undoChain);
        trial.place(undoEmptying);
      }
    }
    return better;
  }
}
