package org.zhishou.engine.travel;

/**
 * The contract's estimate for hill country: great-circle distance (haversine, earth radius 6371 km)
 * x 1.45 at 42 km/h, rounded half up, at least 5 minutes.
 */
public final class GreatCircleEstimator implements TravelEstimator {
  private static final double EARTH_RADIUS_KM = 6371;
  private static final double DETOUR_FACTOR = 1.45;
  private static final double KM_PER_HOUR = 42;
  private static final int LEAST_MINUTES = 5;

  @Override
  public int minutes(Coordinate from, Coordinate to) {
    var hours = greatCircleKm(from, to) * DETOUR_FACTOR / KM_PER_HOUR;
    return Math.max(LEAST_MINUTES, (int) Math.floor(hours * 60 + 0.5));
  }

  private static double greatCircleKm(Coordinate from, Coordinate to) {
    var fromLatitude = Math.toRadians(from.latitude());
    var toLatitude = Math.toRadians(to.latitude());
    var sinHalfLatitude = Math.sin((toLatitude - fromLatitude) / 2);
    var sinHalfLongitude = Math.sin(Math.toRadians(to.longitude() - from.longitude()) / 2);
    var haversine =
        sinHalfLatitude * sinHalfLatitude
            + Math.cos(fromLatitude) * Math.cos(toLatitude) * sinHalfLongitude * sinHalfLongitude;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
  }
}
