package org.zhishou.engine.change;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.problem.ProblemShapes;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Tour;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.node.ObjectNode;

/** A tour in place of the one of its id, or one more where there is none. */
public record ChangeTour(Tour tour) implements Change {
  static @Nullable Change read(Fields fields, Faults faults) {
    var before = faults.count();
    var tour = fields.mandatory("tour", ProblemShapes.tour());
    return tour == null || faults.count() > before ? null : new ChangeTour(tour);
  }

  @Override
  public ChangeKind kind() {
    return ChangeKind.CHANGE_TOUR;
  }

  @Override
  public Text describe(RosterProblem problem) {
    return Text.of(
        "change.tour",
        tour.label(),
        ChangeWords.institution(problem, tour.centre()),
        tour.windows().size(),
        tour.seats());
  }

  @Override
  public void applyTo(ProblemDraft draft) {
    draft.put(tour);
  }

  @Override
  public void writeTo(ObjectNode json) {
    json.set("tour", ProblemWriter.tour(tour));
  }
}
