package org.zhishou.engine.bound;

/**
 * A line that lies nowhere above the curve of {@code fair-travel} and touches it: with m minutes
 * the rule costs w floor(m / 60)^2, and for every slope s >= 0 that is at least s m - max over
 * whole hours h of (s (60 h + 59) - w h^2).
 */
record TravelLine(double slope, double weight, double touches) {
  /**
   * @param weight 0 or more; where it is 0, so must be the slope
   */
  static TravelLine of(double slope, double weight) {
    return new TravelLine(
        slope, weight, weight == 0 ? 0 : Math.max(0, Math.rint(slope * 60 / (2 * weight))));
  }

  /** The greatest minutes of the hours at which the line touches the curve. */
  double touchesAtMinutes() {
    return touches * 60 + 59;
  }

  double at(double minutes) {
    return slope * (minutes - touchesAtMinutes()) + weight * touches * touches;
  }

  /** How far the curve lies above the line. */
  double gapAt(double minutes) {
    var hours = Math.floor(minutes / 60);
    return weight * hours * hours - at(minutes);
  }
}
