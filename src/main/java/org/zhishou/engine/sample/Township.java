package org.zhishou.engine.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zhishou.engine.problem.CentreKind;
import org.zhishou.engine.travel.Coordinate;

/** A row of {@code townships.csv}. */
record Township(String code, String name, CentreKind kind, Coordinate at) {
  private static final String RESOURCE = "townships.csv";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int DIGITS_OF_COUNTY = 6;

  /** All townships and subdistricts of a county, in the order of their codes. */
  static List<Township> ofCounty(String countyCode) {
    return table()
        .lines()
        .skip(1)
        .filter(line -> line.startsWith(countyCode + ","))
        .map(Township::parse)
        .toList();
  }

  /** The code's last three digits: unique within the county. */
  String shortCode() {
    return code.substring(DIGITS_OF_COUNTY);
  }

  private static Township parse(String line) {
    var cells = line.split(",");
    return new Township(
        cells[2],
        cells[3],
        cells[4].equals("街道") ? CentreKind.COMMUNITY : CentreKind.TOWNSHIP,
        new Coordinate(Double.parseDouble(cells[5]), Double.parseDouble(cells[6])));
  }

  private static String table() {
    try (var stream = Township.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("The resource " + RESOURCE + " is missing");
      }
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
