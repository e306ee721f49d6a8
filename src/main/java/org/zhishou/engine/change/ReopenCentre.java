package org.zhishou.engine.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.node.ObjectNode;

/** A centre is no longer closed for a time, from a date on or at all. */
public record ReopenCentre(String centre, @Nullable LocalDate from) implements Change {
  static @Nullable Change read(Fields fields, Faults faults) {
    var centre = fields.mandatory("centre", Scalars.ID);
    var from = fields.optional("from", Scalars.DATE);
    return centre == null ? null : new ReopenCentre(centre, from);
  }

  @Override
  public ChangeKind kind() {
    return ChangeKind.REOPEN_CENTRE;
  }

  @Override
  public Text describe(RosterProblem problem) {
    return Text.of(
        "change.reopen-centre",
        ChangeWords.institution(problem, centre),
        ChangeWords.since(problem, from));
  }

  @Override
  public void applyTo(ProblemDraft draft) {
    var first = from == null ? draft.period().firstDay() : from;
    if (draft.inPeriod("from", first) & draft.centre("centre", centre) != null) {
      draft.changeCentre(centre, one -> one.withClosed(Closures.before(one.closed(), first)));
    }
  }

  @Override
  public void writeTo(ObjectNode json) {
    json.put("centre", centre);
    if (from != null) {
      json.put("from", from.toString());
    }
  }
}
