package org.zhishou.engine.compare;

import org.zhishou.engine.audit.PopulationShares;

/**
 * How far days of the centres that give a population are from their shares by population.
 *
 * @param tenthsOff what the rule {@code equity} counts for these days, before its weight
 * @param hooverIndex the part of the days that would have to move, 0 to 1, to four decimals
 */
public record EquityFigure(long days, long tenthsOff, double hooverIndex) {
  static EquityFigure of(PopulationShares shares) {
    return new EquityFigure(shares.days(), shares.tenthsOff(), shares.hooverIndex());
  }
}
