package org.zhishou.engine.sample;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.SplittableRandom;
import org.zhishou.engine.problem.CentreKind;
import org.zhishou.engine.travel.Coordinate;

/**
 * The geometry of a real county, to be laid elsewhere: its townships as offsets from the seat in
 * degrees, nearest first.
 */
record CountyShape(List<Site> sites) {
  private static final double DEGREES_OF_JITTER = 0.012;
  private static final double DECIMALS = 100_000;

  record Site(CentreKind kind, double north, double east) {}

  /**
   * @param scale what distances are multiplied by
   */
  static CountyShape of(String countyCode, String seat, double scale) {
    var townships = Township.ofCounty(countyCode);
    var origin =
        townships.stream()
            .filter(township -> township.name().equals(seat))
            .findFirst()
            .orElseThrow()
            .at();
    return new CountyShape(
        townships.stream()
            .map(
                township ->
                    new Site(
                        township.kind(),
                        scale * (township.at().latitude() - origin.latitude()),
                        scale * (township.at().longitude() - origin.longitude())))
            .sorted(
                comparingDouble(site -> site.north() * site.north() + site.east() * site.east()))
            .toList());
  }

  /** The kind of the site with that number; numbers beyond the last start again. */
  CentreKind kind(int number) {
    return sites.get(number % sites.size()).kind();
  }

  /**
   * Where the site lies about {@code seat}, a little off at random.
   *
   * @param orientation 0 to 7: mirrored north-south, mirrored east-west, the axes swapped; a site
   *     that starts again takes the next one
   */
  Coordinate at(int number, Coordinate seat, int orientation, SplittableRandom random) {
    if (number == 0) {
      return seat;
    }
    var site = sites.get(number % sites.size());
    var turned = orientation + number / sites.size();
    var swapped = (turned & 4) != 0;
    var north = ((turned & 1) == 0 ? 1 : -1) * (swapped ? site.east() : site.north());
    var east = ((turned & 2) == 0 ? 1 : -1) * (swapped ? site.north() : site.east());
    return rounded(
        seat.latitude() + north + jitter(random), seat.longitude() + east + jitter(random));
  }

  static Coordinate rounded(double latitude, double longitude) {
    return new Coordinate(
        Math.round(latitude * DECIMALS) / DECIMALS, Math.round(longitude * DECIMALS) / DECIMALS);
  }

  private static double jitter(SplittableRandom random) {
    return (2 * random.nextDouble() - 1) * DEGREES_OF_JITTER;
  }
}
