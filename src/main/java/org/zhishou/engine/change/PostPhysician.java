package org.zhishou.engine.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.DateRange;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.problem.Limits;
import org.zhishou.engine.problem.Posting;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.node.ObjectNode;

/** A hospital's physician is posted to a centre, both dates within. */
public record PostPhysician(
    String physician, String centre, LocalDate from, LocalDate to, int daysPerWeek)
    implements Change {
  static @Nullable Change read(Fields fields, Faults faults) {
    var physician = fields.mandatory("physician", Scalars.ID);
    var centre = fields.mandatory("centre", Scalars.ID);
    var range = DateRange.mandatory(fields, faults);
    var days = fields.optional("daysPerWeek", Limits.DAYS_OF_WEEK, Posting.DEFAULT_DAYS_PER_WEEK);
    var from = range.from();
    var to = range.to();
    return physician == null || centre == null || from == null || to == null || to.isBefore(from)
        ? null
        : new PostPhysician(physician, centre, from, to, days);
  }

  @Override
  public ChangeKind kind() {
    return ChangeKind.POST_PHYSICIAN;
  }

  @Override
  public Text describe(RosterProblem problem) {
    return Text.of(
        "change.post-physician",
        ChangeWords.physician(problem, physician),
        ChangeWords.institution(problem, centre),
        from.toString(),
        to.toString(),
        ChangeWords.days(daysPerWeek));
  }

  @Override
  public void applyTo(ProblemDraft draft) {
    var known = draft.physician("physician", physician) != null;
    if (draft.centre("centre", centre) != null && known) {
      draft.add(new Posting(physician, centre, from, to, daysPerWeek));
    }
  }

  @Override
  public void writeTo(ObjectNode json) {
    json.put("physician", physician)
        .put("centre", centre)
        .put("from", from.toString())
        .put("to", to.toString())
        .put("daysPerWeek", daysPerWeek);
  }
}
