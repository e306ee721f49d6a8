package org.zhishou.engine.problem;

/** A specialty that a centre asks for, on site or remote, in distinct dates per four weeks. */
public record RequestedSpecialty(String specialty, Mode mode, int daysPerFourWeeks) {
  /** On site. */
  public RequestedSpecialty(String specialty, int daysPerFourWeeks) {
    this(specialty, Mode.ON_SITE, daysPerFourWeeks);
  }
}
