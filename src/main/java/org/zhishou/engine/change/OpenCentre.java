package org.zhishou.engine.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.ProblemShapes;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.node.ObjectNode;

/**
 * One more centre, as a problem states one; closed before {@code from}, if that is given. It needs
 * coordinates, from which its travel times are worked out.
 */
public record OpenCentre(Centre centre, @Nullable LocalDate from) implements Change {
  static @Nullable Change read(Fields fields, Faults faults) {
    var before = faults.count();
    var centre = fields.mandatory("centre", ProblemShapes.centre());
    var from = fields.optional("from", Scalars.DATE);
    return centre == null || faults.count() > before ? null : new OpenCentre(centre, from);
  }

  @Override
  public ChangeKind kind() {
    return ChangeKind.OPEN_CENTRE;
  }

  @Override
  public Text describe(RosterProblem problem) {
    return Text.of("change.open-centre", centre.label(), ChangeWords.since(problem, from));
  }

  @Override
  public void applyTo(ProblemDraft draft) {
    if (from == null) {
      draft.add(centre);
    } else if (draft.inPeriod("from", from)) {
      var first = draft.period().firstDay();
      draft.add(
          from.isAfter(first)
              ? centre.withClosed(Closures.adding(centre.closed(), first, from.minusDays(1)))
              : centre);
    }
  }

  @Override
  public void writeTo(ObjectNode json) {
    json.set("centre", ProblemWriter.centre(centre));
    if (from != null) {
      json.put("from", from.toString());
    }
  }
}
