package org.zhishou.engine.change;

import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.node.ObjectNode;

/** One change of a problem, as data: {@code docs/scenarios.md} has every kind. */
public sealed interface Change
    permits WithdrawHospital,
        WithdrawPhysician,
        AddPhysician,
        OpenCentre,
        CloseCentre,
        ReopenCentre,
        ChangeDutyDays,
        ChangeSessions,
        ChangePolicyLimit,
        ChangePhysicianLimit,
        ChangeAwayLimit,
        ChangeWeight,
        PermitHospital,
        PermitCentre,
        PostPhysician,
        ChangeTour,
        ReplaceDay {
  ChangeKind kind();

  /**
   * The change in a sentence.
   *
   * @param problem where names and the period are looked up; an id that it does not have stands for
   *     itself
   */
  Text describe(RosterProblem problem);

  /** Makes the change, or adds a fault and leaves the draft as it is. */
  void applyTo(ProblemDraft draft);

  /** Puts the change's properties, all but its kind. */
  void writeTo(ObjectNode json);
}
