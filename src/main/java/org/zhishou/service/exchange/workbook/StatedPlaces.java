package org.zhishou.service.exchange.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.exchange.workbook.Grid.Spot;
import org.zhishou.service.platform.json.Documents;
import tools.jackson.databind.JsonNode;

/**
 * The places whose coordinates a registry's file states, and which of them are most likely slips.
 */
final class StatedPlaces {
  /** A point further from the county's median than this is most likely a slip. */
  private static final double FAR_METRES = 150_000;

  /** Between what a map of China shows and where a place is. */
  private static final double SHIFTED_METRES = 150;

  private static final double SAME_METRES = 60;
  private static final int ENOUGH_POINTS = 3;

  private final List<Placed> placed = new ArrayList<>();

  /** A place whose coordinates the file states. */
  private record Placed(Spot spot, Datum.Point point, Datum.@Nullable Point before) {}

  /**
   * The entry with its coordinates as WGS84, where it has both.
   *
   * @param before what is known of it; null where it is new
   */
  JsonNode take(JsonNode entry, Datum datum, Spot spot, @Nullable JsonNode before) {
    var stated = point(entry);
    if (stated == null) {
      return entry;
    }
    var point = datum.toWgs84(stated);
    placed.add(new Placed(spot, point, before == null ? null : point(before)));
    return datum == Datum.WGS84 ? entry : at(entry, point);
  }

  /** Kept to a tenth of a metre. */
  private static JsonNode at(JsonNode entry, Datum.Point point) {
    return Documents.with(
        Documents.with(entry, "latitude", round(point.latitude())),
        "longitude",
        round(point.longitude()));
  }

  private static Datum.@Nullable Point point(JsonNode entry) {
    return entry.path("latitude").isNumber() && entry.path("longitude").isNumber()
        ? new Datum.Point(
            entry.path("latitude").doubleValue(), entry.path("longitude").doubleValue())
        : null;
  }

  private static double round(double degrees) {
    return Math.round(degrees * 1e6) / 1e6;
  }

  /** A slip of one point, or the same slip of all of them. */
  List<CellRefusal> warnings() {
    var warnings = new ArrayList<CellRefusal>();
    if (placed.size() >= ENOUGH_POINTS) {
      var middle =
          new Datum.Point(
              median(placed.stream().mapToDouble(one -> one.point().latitude()).toArray()),
              median(placed.stream().mapToDouble(one -> one.point().longitude()).toArray()));
      for (var one : placed) {
        var metres = middle.metresTo(one.point());
        if (metres > FAR_METRES) {
          warnings.add(CellRefusal.of(one.spot(), "", "far-away", "", Math.round(metres / 1000)));
        }
      }
    }
    for (var datum : List.of(Datum.GCJ02, Datum.BD09)) {
      var moved = new ArrayList<Double>();
      var same = new ArrayList<Double>();
      for (var one : placed) {
        if (one.before() != null) {
          moved.add(one.before().metresTo(one.point()));
          same.add(datum.fromWgs84(one.before()).metresTo(one.point()));
        }
      }
      if (moved.size() >= ENOUGH_POINTS
          && median(array(moved)) > SHIFTED_METRES
          && median(array(same)) < SAME_METRES) {
        warnings.add(CellRefusal.of(placed.getFirst().spot(), "", "shifted", "", datum.label()));
      }
    }
    return List.copyOf(warnings);
  }

  private static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double median(double[] numbers) {
    Arrays.sort(numbers);
    return numbers[numbers.length / 2];
  }
}
