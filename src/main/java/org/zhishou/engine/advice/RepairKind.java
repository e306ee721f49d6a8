package org.zhishou.engine.advice;

import java.util.Locale;

/**
 * What a bureau can change, and how much that asks of people, in points. The points say what is
 * easier to get agreed, no more: a signature counts 1 or 2, a day of somebody's week 2 and more the
 * further it lies above the policy's, a longer way for everybody 1 per five minutes, a remote
 * session 3, one more person 10, half a year at a centre 12, a post there 20.
 */
public enum RepairKind {
  /** A hospital lets one more of a specialty be away; 1 point. */
  AWAY_LIMIT(1),
  /** A physician may serve at one more centre; 1 point each. */
  PERMIT_CENTRE(1),
  /** One more hospital answers for a centre; 2 points. */
  PERMIT_HOSPITAL(2),
  /**
   * A named physician serves one day a week more; 2 points for each, and for each day by which the
   * new limit lies above the policy's, the first included.
   */
  WEEKLY_LIMIT(2),
  /** A named physician serves days more in the period; 1 point each day. */
  PERIOD_LIMIT(1),
  /** The policy lets everybody drive longer; 1 point for every five minutes begun. */
  TRAVEL_LIMIT(1),
  /** The policy lets remote sessions stand in for one duty day more of a week; 3 points. */
  REMOTE_DAYS(3),
  /**
   * A centre opens a remote session; 3 points, and as many again where the policy has to let it
   * count.
   */
  REMOTE_SESSION(3),
  /** A hospital posts a named physician to a centre for half a year; 12 points. */
  POSTING(12),
  /** A hospital names one more physician; 10 points. */
  ONE_MORE_PHYSICIAN(10),
  /** A centre has one clinician of its own more; 20 points. */
  OWN_CLINICIAN(20);

  private final int points;

  RepairKind(int points) {
    this.points = points;
  }

  /** What one unit asks. */
  int points() {
    return points;
  }

  String key() {
    return "advice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
