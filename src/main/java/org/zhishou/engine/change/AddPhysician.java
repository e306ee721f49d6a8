package org.zhishou.engine.change;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.ProblemShapes;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.node.ObjectNode;

/** One more physician, as a problem states one. */
public record AddPhysician(Physician physician) implements Change {
  static @Nullable Change read(Fields fields, Faults faults) {
    var before = faults.count();
    var physician = fields.mandatory("physician", ProblemShapes.physician());
    return physician == null || faults.count() > before ? null : new AddPhysician(physician);
  }

  @Override
  public ChangeKind kind() {
    return ChangeKind.ADD_PHYSICIAN;
  }

  @Override
  public Text describe(RosterProblem problem) {
    return Text.of(
        "change.add-physician",
        physician.label(),
        Text.of("audit.title." + physician.title()),
        physician.specialty(),
        ChangeWords.institution(problem, physician.institution()));
  }

  @Override
  public void applyTo(ProblemDraft draft) {
    draft.add(physician);
  }

  @Override
  public void writeTo(ObjectNode json) {
    json.set("physician", ProblemWriter.physician(physician));
  }
}
