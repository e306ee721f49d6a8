package org.zhishou.benchmarks.facts;

import org.zhishou.engine.problem.Mode;

/** A centre's request for a specialty. */
public final class SpecialtyRequest {
  private final CentreFact centre;
  private final String specialty;
  private final Mode mode;
  private final int dates;

  SpecialtyRequest(CentreFact centre, String specialty, Mode mode, int dates) {
    this.centre = centre;
    this.specialty = specialty;
    this.mode = mode;
    this.dates = dates;
  }

  public CentreFact centre() {
    return centre;
  }

  public String specialty() {
    return specialty;
  }

  public Mode mode() {
    return mode;
  }

  /** Distinct dates requested over the period. */
  public int dates() {
    return dates;
  }
}
