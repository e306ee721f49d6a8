package org.zhishou.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Soft cost over time on one instance, as SVG: one line per run in its engine's colour, time on a
 * logarithmic scale, from the first roster that misses no more days than the best known.
 */
final class Plot {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 420;
  private static final int LEFT = 70;
  private static final int RIGHT = 170;
  private static final int TOP = 40;
  private static final int BOTTOM = 45;
  private static final double FIRST_SECOND = 0.05;
  private static final double HIGHEST = 2.5;
  private static final List<String> COLOURS =
      List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00");

  private final String instance;
  private final int seconds;
  private final long best;
  private final double top;
  private final Map<String, List<Row>> byEngine;

  private Plot(String instance, int seconds, List<Row> rows) {
    this.instance = instance;
    this.seconds = seconds;
    best = rows.stream().mapToLong(row -> -row.best().soft()).findFirst().orElse(0);
    byEngine =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.outcome().engine(), LinkedHashMap::new, Collectors.toList()));
    var worst =
        rows.stream()
            .flatMap(row -> shown(row).stream())
            .mapToLong(point -> -point.score().soft())
            .max()
            .orElse(best + 1);
    top = Math.clamp(worst, best + 1, Math.max(best * HIGHEST, best + 2));
  }

  /** One per instance and length with something to show. */
  static List<Plot> of(List<Row> rows) {
    record Key(String instance, int seconds) {}
    return rows.stream()
        .filter(row -> row.best() != null && !shown(row).isEmpty())
        .collect(
            Collectors.groupingBy(
                row -> new Key(row.outcome().instance(), row.outcome().seconds()),
                LinkedHashMap::new,
                Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            group ->
                new Plot(group.getKey().instance(), group.getKey().seconds(), group.getValue()))
        .toList();
  }

  private static List<TracePoint> shown(Row row) {
    var feasible = row.millisToFeasible();
    return feasible == null
        ? List.of()
        : row.trace().stream().filter(point -> point.millis() >= feasible).toList();
  }

  void write(Path folder) throws IOException {
    Files.writeString(folder.resolve(instance + "-" + seconds + "s.svg"), svg());
  }

  private String svg() {
    var svg = new StringBuilder();
    add(
        svg,
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif'"
            + " font-size='12'>",
        WIDTH,
        HEIGHT);
    add(svg, "<rect width='%d' height='%d' fill='white'/>", WIDTH, HEIGHT);
    add(
        svg,
        "<text x='%d' y='24' font-size='15'>%s: soft cost over seconds</text>",
        LEFT,
        instance);
    axes(svg);
    var index = 0;
    for (var engine : byEngine.entrySet()) {
      var colour = COLOURS.get(index % COLOURS.size());
      engine.getValue().forEach(row -> line(svg, row, colour));
      var y = TOP + 18 * index++;
      add(
          svg,
          "<rect x='%d' y='%d' width='14' height='4' fill='%s'/>",
          WIDTH - RIGHT + 15,
          y,
          colour);
      add(svg, "<text x='%d' y='%d'>%s</text>", WIDTH - RIGHT + 35, y + 6, engine.getKey());
    }
    return svg.append("</svg>\n").toString();
  }

  private void axes(StringBuilder svg) {
    for (var step = 0; step <= 4; step++) {
      var cost = best + (top - best) * step / 4;
      add(
          svg,
          "<path d='M%d %.1f H%d' stroke='#ddd'/>"
              + "<text x='%d' y='%.1f' text-anchor='end'>%.0f</text>",
          LEFT,
          y(cost),
          WIDTH - RIGHT,
          LEFT - 6,
          y(cost) + 4,
          cost);
    }
    for (var second : ticks()) {
      add(
          svg,
          "<path d='M%.1f %d V%d' stroke='#ddd'/>"
              + "<text x='%.1f' y='%d' text-anchor='middle'>%s</text>",
          x(second),
          TOP,
          HEIGHT - BOTTOM,
          x(second),
          HEIGHT - BOTTOM + 18,
          second < 1 ? Double.toString(second) : Long.toString(Math.round(second)));
    }
  }

  private List<Double> ticks() {
    var ticks = new ArrayList<Double>();
    for (var tick : new double[] {0.1, 0.3, 1, 3, 10, 30, 60, 100, 300, 600, 1000, 3000}) {
      if (tick <= seconds && (tick != 100 || seconds > 100)) {
        ticks.add(tick);
      }
    }
    return ticks;
  }

  private void line(StringBuilder svg, Row row, String colour) {
    var path = new StringBuilder();
    for (var point : shown(row)) {
      var x = x(point.millis() / 1000.0);
      var y = y(-point.score().soft());
      path.append(
          path.isEmpty()
              ? String.format(Locale.ROOT, "M%.1f %.1f", x, y)
              : String.format(Locale.ROOT, "H%.1f V%.1f", x, y));
    }
    add(
        svg,
        "<path d='%s H%d' fill='none' stroke='%s' stroke-width='1.5'/>",
        path,
        WIDTH - RIGHT,
        colour);
  }

  private double x(double second) {
    var share = Math.log(Math.max(second, FIRST_SECOND) / FIRST_SECOND);
    var whole = Math.log(Math.max(seconds, 1) / FIRST_SECOND);
    return LEFT + (WIDTH - LEFT - RIGHT) * Math.min(1, share / whole);
  }

  private double y(double cost) {
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (Math.min(cost, top) - best) / (top - best);
  }

  private static void add(StringBuilder svg, String format, Object... arguments) {
    svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
