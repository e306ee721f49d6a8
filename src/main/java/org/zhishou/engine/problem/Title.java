package org.zhishou.engine.problem;

/** A physician's professional title (职称), lowest first. */
public enum Title {
  RESIDENT,
  ATTENDING,
  ASSOCIATE_CHIEF,
  CHIEF;

  /** Attending or above: who counts for the duty rule. */
  public boolean qualified() {
    return this != RESIDENT;
  }

  /** Associate chief or chief: who counts for the rule {@code title-mix}. */
  public boolean senior() {
    return this == ASSOCIATE_CHIEF || this == CHIEF;
  }
}
