package org.zhishou.engine.travel;

/**
 * Driving minutes between two places where nobody measured them: by formula, or by road network.
 */
public interface TravelEstimator {
  /** One-way driving minutes, at least 0. */
  int minutes(Coordinate from, Coordinate to);
}
