package org.zhishou.engine.compare;

/**
 * What a physician does in the period.
 *
 * @param travelMinutes one-way minutes, once for each centre and date, as {@code travel-time}
 *     counts
 */
public record PhysicianFigure(String physician, int dutyDays, int halfDays, int travelMinutes) {}
