package org.zhishou.engine.draft;

/**
 * Who shall be on a seat.
 *
 * @param seat as the scoring tables number it
 * @param physician likewise, or {@link org.zhishou.engine.scoring.RosterState#NOBODY}
 */
public record Placing(int seat, int physician) {}
