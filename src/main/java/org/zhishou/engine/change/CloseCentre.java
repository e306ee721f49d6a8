package org.zhishou.engine.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.DateRange;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.problem.Period;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.node.ObjectNode;

/** A centre is closed from a date to a date, or to the period's end; nothing is required of it. */
public record CloseCentre(String centre, LocalDate from, @Nullable LocalDate to) implements Change {
  static @Nullable Change read(Fields fields, Faults faults) {
    var centre = fields.mandatory("centre", Scalars.ID);
    if (!fields.at("to").missing()) {
      var range = DateRange.mandatory(fields, faults);
      return centre == null || range.from() == null
          ? null
          : new CloseCentre(centre, range.from(), range.to());
    }
    var from = fields.mandatory("from", Scalars.DATE);
    return centre == null || from == null ? null : new CloseCentre(centre, from, null);
  }

  @Override
  public ChangeKind kind() {
    return ChangeKind.CLOSE_CENTRE;
  }

  @Override
  public Text describe(RosterProblem problem) {
    return Text.of(
        "change.close-centre",
        ChangeWords.institution(problem, centre),
        ChangeWords.range(problem, from, last(problem.period())));
  }

  @Override
  public void applyTo(ProblemDraft draft) {
    var to = last(draft.period());
    if (draft.touchesPeriod(from, to) & draft.centre("centre", centre) != null) {
      draft.changeCentre(centre, one -> one.withClosed(Closures.adding(one.closed(), from, to)));
    }
  }

  private LocalDate last(Period period) {
    return to != null ? to : from.isAfter(period.lastDay()) ? from : period.lastDay();
  }

  @Override
  public void writeTo(ObjectNode json) {
    json.put("centre", centre).put("from", from.toString());
    if (to != null) {
      json.put("to", to.toString());
    }
  }
}
