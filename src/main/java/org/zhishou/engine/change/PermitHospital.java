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
 * A hospital becomes one of those responsible for a centre; nothing changes where the centre names
 * none, for then every hospital may send.
 */
public record PermitHospital(String centre, String hospital) implements Change {
  static @Nullable Change read(Fields fields, Faults faults) {
    var centre = fields.mandatory("centre", Scalars.ID);
    var hospital = fields.mandatory("hospital", Scalars.ID);
    return centre == null || hospital == null ? null : new PermitHospital(centre, hospital);
  }

  @Override
  public ChangeKind kind() {
    return ChangeKind.PERMIT_HOSPITAL;
  }

  @Override
  public Text describe(RosterProblem problem) {
    return Text.of(
        "change.permit-hospital",
        ChangeWords.institution(problem, hospital),
        ChangeWords.institution(problem, centre));
  }

  @Override
  public void applyTo(ProblemDraft draft) {
    var one = draft.centre("centre", centre);
    if (draft.hospital("hospital", hospital) != null
        && one != null
        && !one.responsibleHospitals().isEmpty()
        && !one.responsibleHospitals().contains(hospital)) {
      var all = new ArrayList<>(one.responsibleHospitals());
      all.add(hospital);
      draft.changeCentre(centre, same -> same.withResponsibleHospitals(all));
    }
  }

  @Override
  public void writeTo(ObjectNode json) {
    json.put("centre", centre).put("hospital", hospital);
  }
}
