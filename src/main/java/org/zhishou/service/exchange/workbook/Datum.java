package org.zhishou.service.exchange.workbook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What coordinates in China refer to. Maps there show GCJ-02, an offset of WGS84 of some hundred
 * metres that varies with the place; Baidu's show BD-09, an offset of GCJ-02. No standard states
 * the formulas; these are the ones in common use, whose way back is found by iteration.
 */
enum Datum {
  WGS84("WGS84", "WGS-84", "GPS", "CGCS2000"),
  GCJ02("GCJ-02", "GCJ02", "火星坐标", "高德", "腾讯"),
  BD09("BD-09", "BD09", "百度");

  /** In degrees. */
  record Point(double latitude, double longitude) {
    /** Along the surface, in metres; good for short ways. */
    double metresTo(Point other) {
      var north = Math.toRadians(other.latitude - latitude);
      var east =
          Math.toRadians(other.longitude - longitude)
              * Math.cos(Math.toRadians((latitude + other.latitude) / 2));
      return EARTH_METRES * Math.hypot(north, east);
    }
  }

  private static final double EARTH_METRES = 6_371_000;

  /** Of the Krasovsky ellipsoid (1940). */
  private static final double SEMI_MAJOR_METRES = 6_378_245;

  private static final double ECCENTRICITY_SQUARED = 0.00669342162296594323;
  private static final double BAIDU_TURN = Math.PI * 3000 / 180;
  private static final int ITERATIONS = 12;

  private final String[] names;

  Datum(String... names) {
    this.names = names;
  }

  /** As it is written in a sheet. */
  String label() {
    return names[0];
  }

  static Optional<Datum> named(String text) {
    return Arrays.stream(values())
        .filter(
            datum ->
                Arrays.stream(datum.names)
                    .anyMatch(name -> name.equals(text.toUpperCase(Locale.ROOT))))
        .findFirst();
  }

  /** From this datum to WGS84, to a centimetre. */
  Point toWgs84(Point point) {
    if (this == WGS84) {
      return point;
    }
    var guess = point;
    for (var round = 0; round < ITERATIONS; round++) {
      var there = fromWgs84(guess);
      guess =
          new Point(
              guess.latitude + point.latitude - there.latitude,
              guess.longitude + point.longitude - there.longitude);
    }
    return guess;
  }

  Point fromWgs84(Point point) {
    return switch (this) {
      case WGS84 -> point;
      case GCJ02 -> gcj02(point);
      case BD09 -> bd09(gcj02(point));
    };
  }

  private static Point gcj02(Point point) {
    var x = point.longitude - 105;
    var y = point.latitude - 35;
    var north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
    north += waves(x, 20, 6, 20, 2) + waves(y, 20, 1, 40, 1.0 / 3);
    north += waves(y, 160, 1.0 / 12, 320, 1.0 / 30);
    var east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
    east += waves(x, 20, 6, 20, 2) + waves(x, 20, 1, 40, 1.0 / 3);
    east += waves(x, 150, 1.0 / 12, 300, 1.0 / 30);
    var latitude = Math.toRadians(point.latitude);
    var flat = 1 - ECCENTRICITY_SQUARED * Math.pow(Math.sin(latitude), 2);
    var meridian = SEMI_MAJOR_METRES * (1 - ECCENTRICITY_SQUARED) / (flat * Math.sqrt(flat));
    var parallel = SEMI_MAJOR_METRES / Math.sqrt(flat) * Math.cos(latitude);
    return new Point(
        point.latitude + Math.toDegrees(north / meridian),
        point.longitude + Math.toDegrees(east / parallel));
  }

  private static double waves(
      double at, double one, double frequency, double other, double otherFrequency) {
    return (one * Math.sin(frequency * at * Math.PI)
            + other * Math.sin(otherFrequency * at * Math.PI))
        * 2
        / 3;
  }

  private static Point bd09(Point gcj02) {
    var x = gcj02.longitude;
    var y = gcj02.latitude;
    var distance = Math.hypot(x, y) + 0.00002 * Math.sin(y * BAIDU_TURN);
    var angle = Math.atan2(y, x) + 0.000003 * Math.cos(x * BAIDU_TURN);
    return new Point(distance * Math.sin(angle) + 0.006, distance * Math.cos(angle) + 0.0065);
  }
}
