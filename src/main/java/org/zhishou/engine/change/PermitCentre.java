package org.zhishou.engine.change;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.node.ObjectNode;

/**
 * A physician may serve at one more centre; nothing changes where the physician has no list of
 * permitted centres, for then all are permitted. The centre's responsible hospitals still hold.
 */
public record PermitCentre(String physician, String centre) implements Change {
  static @Nullable Change read(Fields fields, Faults faults) {
    var physician = fields.mandatory("physician", Scalars.ID);
    var centre = fields.mandatory("centre", Scalars.ID);
    return physician == null || centre == null ? null : new PermitCentre(physician, centre);
  }

  @Override
  public ChangeKind kind() {
    return ChangeKind.PERMIT_CENTRE;
  }

  @Override
  public Text describe(RosterProblem problem) {
    return Text.of(
        "change.permit-centre",
        ChangeWords.physician(problem, physician),
        ChangeWords.institution(problem, centre));
  }

  @Override
  public void applyTo(ProblemDraft draft) {
    var one = draft.physician("physician", physician);
    var known = draft.centre("centre", centre) != null;
    var permitted = one == null ? null : one.permittedCentres();
    if (known && permitted != null && !permitted.contains(centre)) {
      var all = new ArrayList<>(permitted);
      all.add(centre);
      draft.changePhysicians(
          same -> same.id().equals(physician), same -> same.withPermittedCentres(all));
    }
  }

  @Override
  public void writeTo(ObjectNode json) {
    json.put("physician", physician).put("centre", centre);
  }
}
