package org.zhishou.engine.roster;

/** Three levels, compared in this order; each is minus the sum of its rules' costs. */
public record RosterScore(long limits, long coverage, long soft)
    implements Comparable<RosterScore> {
  /** No limit broken and nothing missing. */
  public boolean feasible() {
    return limits == 0 && coverage == 0;
  }

  @Override
  public int compareTo(RosterScore other) {
    var byLimits = Long.compare(limits, other.limits);
    var byCoverage = byLimits != 0 ? byLimits : Long.compare(coverage, other.coverage);
    return byCoverage != 0 ? byCoverage : Long.compare(soft, other.soft);
  }
}
