package org.zhishou.engine.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/rules.md} against the catalogue. */
class RulesPageTest {
  private static final Map<String, Level> LEVEL_BY_HEADING =
      Map.of(
          "## Limits", Level.LIMITS,
          "## Coverage", Level.COVERAGE,
          "## Soft rules", Level.SOFT);
  private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\| ([^|]*) \\|.*");

  private record Row(Level level, String id, String secondCell) {}

  private static List<Row> rows() throws IOException {
    var rows = new ArrayList<Row>();
    var level = Level.LIMITS;
    for (var line : Files.readAllLines(Path.of("docs", "rules.md"))) {
      level = LEVEL_BY_HEADING.getOrDefault(line, level);
      var row = ROW.matcher(line);
      if (row.matches()) {
        rows.add(new Row(level, row.group(1), row.group(2)));
      }
    }
    return rows;
  }

  @Test
  void thePageListsEveryRuleInTheCataloguesOrderUnderItsLevel() throws IOException {
    var rows = rows();
    assertThat(rows).extracting(Row::id).containsExactlyElementsOf(ids());
    for (var row : rows) {
      assertThat(Rule.byId(row.id())).map(Rule::level).as(row.id()).contains(row.level());
    }
  }

  @Test
  void thePageGivesTheDefaultWeightOfEverySoftRule() throws IOException {
    for (var row : rows()) {
      if (row.level() == Level.SOFT) {
        assertThat(Rule.byId(row.id()))
            .map(Rule::defaultWeight)
            .as(row.id())
            .contains(Integer.parseInt(row.secondCell()));
      }
    }
  }

  private static List<String> ids() {
    return List.of(Rule.values()).stream().map(Rule::id).toList();
  }
}
