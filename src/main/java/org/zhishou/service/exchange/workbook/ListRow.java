package org.zhishou.service.exchange.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.zhishou.service.exchange.workbook.Grid.Spot;

/**
 * A row of a list, whose cells are known by the names of their columns.
 *
 * @param columns by name, from 0
 */
record ListRow(Grid grid, int row, Map<String, Integer> columns) {
  /**
   * The rows of a sheet's list that are not empty; nothing where no row has its headings.
   *
   * @param names of columns by their headings
   * @param isHeading whether a row with columns of these names has the list's headings
   */
  static Optional<List<ListRow>> below(
      Grid grid, Map<String, String> names, Predicate<Set<String>> isHeading) {
    for (var heading = 0; heading < grid.headingsWithin(); heading++) {
      var columns = columns(grid, heading, names);
      if (isHeading.test(columns.keySet())) {
        return Optional.of(
            IntStream.range(heading + 1, grid.height())
                .filter(row -> !grid.isEmpty(row))
                .mapToObj(row -> new ListRow(grid, row, columns))
                .toList());
      }
    }
    return Optional.empty();
  }

  /**
   * The names of columns by their headings in every language, as {@link #below} wants them.
   *
   * @param texts before the name, in the words of workbooks
   */
  static Map<String, String> names(String texts, List<String> columns) {
    var names = new HashMap<String, String>();
    for (var column : columns) {
      for (var locale : RosterVocabulary.LOCALES) {
        names.put(plain(WorkbookWords.in(locale, texts + column)), column);
      }
    }
    return Map.copyOf(names);
  }

  /** Blanks, marks and case do not count. */
  private static String plain(String heading) {
    return heading.replaceAll("[\\s:：*]+", "").toLowerCase(Locale.ROOT);
  }

  private static Map<String, Integer> columns(Grid grid, int row, Map<String, String> names) {
    var columns = new HashMap<String, Integer>();
    for (var column = 0; column < grid.width(row); column++) {
      var name = names.get(plain(grid.at(row, column).text()));
      if (name != null) {
        columns.putIfAbsent(name, column);
      }
    }
    return columns;
  }

  /** Empty where there is no such column. */
  Value value(String column) {
    var at = columns.get(column);
    return at == null ? Value.EMPTY : grid.at(row, at);
  }

  String text(String column) {
    return value(column).text();
  }

  /** The row's first cell where there is no such column. */
  Spot spot(String column) {
    return grid.spot(row, columns.getOrDefault(column, 0));
  }
}
