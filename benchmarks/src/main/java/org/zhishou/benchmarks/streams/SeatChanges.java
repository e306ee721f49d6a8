package org.zhishou.benchmarks.streams;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.benchmarks.facts.PhysicianFact;

/**
 * A move: several seats and who is to be on each.
 *
 * @param physicians null where the seat is to be empty
 */
public record SeatChanges(List<Seat> seats, List<@Nullable PhysicianFact> physicians)
    implements Move<Timetable> {

  /**
   * @param seats by number
   * @param physicians by number, less than 0 for nobody
   */
  public static SeatChanges of(Timetable timetable, int[] seats, int[] physicians) {
    return new SeatChanges(
        Arrays.stream(seats).mapToObj(timetable.getSeats()::get).toList(),
        Arrays.stream(physicians)
            .<@Nullable PhysicianFact>mapToObj(
                number -> number < 0 ? null : timetable.getPhysicians().get(number))
            .toList());
  }

  @Override
  public void execute(MutableSolutionView<Timetable> view) {
    PlanningVariableMetaModel<Timetable, Seat, PhysicianFact> variable =
        view.getSolutionMetaModel()
            .genuineEntity(Seat.class)
            .basicVariable("physician", PhysicianFact.class);
    for (var i = 0; i < seats.size(); i++) {
      view.changeVariable(variable, seats.get(i), physicians.get(i));
    }
  }
}
