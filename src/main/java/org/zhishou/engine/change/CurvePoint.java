package org.zhishou.engine.change;

import java.util.List;
import org.zhishou.engine.text.Text;

/**
 * The coverage certificate at one value of a sweep's lever: what is asked for and the most that any
 * legal roster can staff.
 *
 * @param exact whether some legal roster is known to reach that
 * @param reasons what holds the duty days below what is required
 */
public record CurvePoint(
    int value,
    int requiredDays,
    int possibleDays,
    int requiredSessions,
    int possibleSessions,
    boolean exact,
    List<Text> reasons) {
  public CurvePoint {
    reasons = List.copyOf(reasons);
  }

  /** Duty days and required sessions that no legal roster staffs. */
  public int leastMissing() {
    return requiredDays - possibleDays + requiredSessions - possibleSessions;
  }
}
