package org.zhishou.engine.change;

import java.util.Locale;
import org.zhishou.engine.problem.BaselineDuty;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.text.Text;

/**
 * A pinned baseline duty that a scenario makes impossible. It stays in the baseline and is no
 * longer pinned, so {@code stability} counts that it is not kept.
 */
public record ReleasedPin(BaselineDuty duty, Cause cause) {
  /** What the changes took from the duty. */
  public enum Cause {
    WITHDRAWN,
    CLOSED,
    NO_SEAT_LEFT
  }

  public Text describe(RosterProblem problem) {
    return Text.of(
        "change.released-pin",
        ChangeWords.physician(problem, duty.physician()),
        ChangeWords.institution(problem, duty.centre()),
        ChangeWords.date(duty.date()),
        Text.of("audit.session." + duty.session()),
        Text.of("change.released-pin." + cause.name().toLowerCase(Locale.ROOT).replace('_', '-')));
  }
}
