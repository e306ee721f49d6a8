package org.zhishou.engine.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.problem.OpenSession;
import org.zhishou.engine.problem.ProblemShapes;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.node.ObjectNode;

/** When a centre's clinic is open, in place of what it was; nothing for never. */
public record ChangeSessions(String centre, List<OpenSession> openSessions) implements Change {
  public ChangeSessions {
    openSessions = List.copyOf(openSessions);
  }

  static @Nullable Change read(Fields fields, Faults faults) {
    var before = faults.count();
    var centre = fields.mandatory("centre", Scalars.ID);
    var sessions = fields.mandatoryList("openSessions", ProblemShapes.openSession());
    return centre == null || sessions == null || faults.count() > before
        ? null
        : new ChangeSessions(centre, sessions);
  }

  @Override
  public ChangeKind kind() {
    return ChangeKind.CHANGE_SESSIONS;
  }

  @Override
  public Text describe(RosterProblem problem) {
    var name = ChangeWords.institution(problem, centre);
    return openSessions.isEmpty()
        ? Text.of("change.sessions.none", name)
        : Text.of(
            "change.sessions", name, openSessions.stream().map(ChangeWords::session).toList());
  }

  @Override
  public void applyTo(ProblemDraft draft) {
    if (draft.centre("centre", centre) != null) {
      draft.changeCentre(centre, one -> one.withOpenSessions(openSessions));
    }
  }

  @Override
  public void writeTo(ObjectNode json) {
    var sessions = json.put("centre", centre).putArray("openSessions");
    openSessions.forEach(session -> sessions.add(ProblemWriter.openSession(session)));
  }
}
