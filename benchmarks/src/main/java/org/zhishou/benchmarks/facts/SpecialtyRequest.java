package org.zhishou.benchmarks.facts;

/** A centre's request for a specialty. */
public final class SpecialtyRequest {
  private final CentreFact centre;
  private final String specialty;
  private final int dates;

  SpecialtyRequest(CentreFact centre, String specialty, int dates) {
    this.centre = centre;
    this.specialty = specialty;
    this.dates = dates;
  }

  public CentreFact centre() {
    return centre;
  }

  public String specialty() {
    return specialty;
  }

  /** Distinct dates requested over the period. */
  public int dates() {
    return dates;
  }
}
