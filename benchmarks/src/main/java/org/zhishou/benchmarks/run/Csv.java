package org.zhishou.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Comma-separated values in UTF-8 with a header; cells with a comma are quoted, none has quotes.
 */
final class Csv {
  /** A comma that an even number of quotes follows. */
  private static final Pattern SEPARATOR = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  private Csv() {}

  /** The rows below the header; none where there is no file. */
  static List<List<String>> read(Path file) throws IOException {
    return Files.exists(file)
        ? Files.readAllLines(file).stream().skip(1).map(Csv::cells).toList()
        : List.of();
  }

  private static List<String> cells(String line) {
    return Stream.of(SEPARATOR.split(line, -1)).map(cell -> cell.replace("\"", "")).toList();
  }

  static void write(Path file, List<String> header, Collection<List<String>> rows)
      throws IOException {
    var lines = new ArrayList<String>();
    lines.add(line(header));
    rows.forEach(row -> lines.add(line(row)));
    Files.write(file, lines);
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.contains(",") ? "\"" + cell + "\"" : cell)
        .collect(Collectors.joining(","));
  }
}
