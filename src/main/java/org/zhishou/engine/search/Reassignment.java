package org.zhishou.engine.search;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhishou.engine.scoring.RosterState;

/** Some seats of a plan and who is to be on each: the form in which a change reaches the solver. */
final class Reassignment implements Move<RosterPlan> {
  private final RosterPlan plan;
  private final int[] seats;
  private final int[] physicians;

  private Reassignment(RosterPlan plan, int[] seats, int[] physicians) {
    this.plan = plan;
    this.seats = seats;
    this.physicians = physicians;
  }

  static Reassignment of(RosterPlan plan, SeatDraft draft) {
    return new Reassignment(
        plan,
        IntStream.range(0, draft.size()).map(draft::seat).toArray(),
        IntStream.range(0, draft.size()).map(draft::physician).toArray());
  }

  /** What makes the plan's seats equal {@code physicians}. */
  static Reassignment towards(RosterPlan plan, int[] physicians) {
    var before = plan.physiciansBySeat();
    var seats =
        IntStream.range(0, before.length)
            .filter(seat -> before[seat] != physicians[seat])
            .toArray();
    return new Reassignment(plan, seats, Arrays.stream(seats).map(s -> physicians[s]).toArray());
  }

  boolean isEmpty() {
    return seats.length == 0;
  }

  @Override
  public void execute(MutableSolutionView<RosterPlan> view) {
    PlanningVariableMetaModel<RosterPlan, Seat, Candidate> variable =
        view.getSolutionMetaModel()
            .genuineEntity(Seat.class)
            .basicVariable("candidate", Candidate.class);
    for (var seat : seats) {
      view.changeVariable(variable, plan.seat(seat), null);
    }
    for (var i = 0; i < seats.length; i++) {
      if (physicians[i] != RosterState.NOBODY) {
        view.changeVariable(variable, plan.seat(seats[i]), plan.candidate(physicians[i]));
      }
    }
  }

  @Override
  public String describe() {
    return IntStream.range(0, seats.length)
        .mapToObj(i -> "seat " + seats[i] + " -> " + physicians[i])
        .collect(Collectors.joining(", "));
  }
}
