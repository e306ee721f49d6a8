package org.zhishou.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterScore;

/** The results of a label: every run as CSV, medians over the seeds as Markdown, plots as SVG. */
record Report(String label, List<Row> rows) {
  private static final List<Integer> PERCENTS = List.of(10, 5, 3);
  private static final String NOTHING = "–";

  private record Group(String instance, int seconds, String engine) {
    static Group of(Row row) {
      return new Group(row.outcome().instance(), row.outcome().seconds(), row.outcome().engine());
    }
  }

  void write(Path folder) throws IOException {
    Csv.write(
        folder.resolve(label + ".csv"), csvHeader(), rows.stream().map(Report::cells).toList());
    Files.writeString(folder.resolve(label + ".md"), markdown());
    for (var plot : Plot.of(rows)) {
      plot.write(Files.createDirectories(folder.resolve(label)));
    }
  }

  private static List<String> csvHeader() {
    var header =
        new ArrayList<>(
            List.of(
                "instance",
                "engine",
                "cores",
                "seconds",
                "seed",
                "limits",
                "coverage",
                "soft",
                "soft per centre",
                "gap to best known %",
                "gap to bound %",
                "moves per second",
                "changed",
                "feasible ms"));
    PERCENTS.forEach(percent -> header.add("within " + percent + "% ms"));
    header.addAll(
        List.of("peak MB", "coverage bound", "soft bound", "date", "commit", "machine", "failure"));
    return header;
  }

  private static List<String> cells(Row row) {
    var outcome = row.outcome();
    var score = row.score();
    var cells =
        new ArrayList<>(
            List.of(
                outcome.instance(),
                outcome.engine(),
                Integer.toString(outcome.cores()),
                Integer.toString(outcome.seconds()),
                Long.toString(outcome.seed()),
                score == null ? "" : Long.toString(-score.limits()),
                score == null ? "" : Long.toString(-score.coverage()),
                score == null ? "" : Long.toString(-score.soft()),
                decimal(row.costPerCentre(), 0, ""),
                decimal(row.gapToBest(), 2, ""),
                decimal(row.gapToBound(), 2, ""),
                decimal(row.movesPerSecond(), 0, ""),
                Objects.toString(row.changed(), ""),
                Objects.toString(row.millisToFeasible(), "")));
    PERCENTS.forEach(percent -> cells.add(Objects.toString(row.millisToWithin(percent), "")));
    cells.addAll(
        List.of(
            Long.toString(outcome.peakMegabytes()),
            Objects.toString(outcome.coverageBound(), ""),
            Objects.toString(outcome.softBound(), ""),
            outcome.date(),
            outcome.commit(),
            outcome.machine(),
            outcome.failure() == null ? "" : outcome.failure().replaceAll("[\",\n]", " ")));
    return cells;
  }

  private String markdown() {
    var text = new StringBuilder("# Results " + label + "\n\n");
    text.append("Medians over the seeds; `README.md` says what each column means.\n\n");
    text.append("- dates: ").append(each(Outcome::date, date -> date.substring(0, 10)));
    text.append("\n- commits: ").append(each(Outcome::commit, Function.identity()));
    text.append("\n- machines: ").append(each(Outcome::machine, Function.identity()));
    text.append(
        "\n\n| instance | s | engine | cores | runs | limits | coverage | soft | per centre");
    text.append(" | to best known % | to bound % | changed | moves/s | feasible s");
    PERCENTS.forEach(percent -> text.append(" | within ").append(percent).append("% s"));
    text.append(" | peak MB |\n|---|---:|---|").append("---:|".repeat(11 + PERCENTS.size() + 1));
    text.append('\n');
    groups().forEach((group, runs) -> line(text, group, runs));
    return text.toString();
  }

  private String each(Function<Outcome, String> what, Function<String, String> shown) {
    return rows.stream()
        .map(Row::outcome)
        .map(what.andThen(shown))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining("; "));
  }

  private Map<Group, List<Row>> groups() {
    return rows.stream()
        .collect(Collectors.groupingBy(Group::of, LinkedHashMap::new, Collectors.toList()));
  }

  private static void line(StringBuilder text, Group group, List<Row> runs) {
    var cells =
        new ArrayList<>(
            List.of(
                group.instance(),
                Integer.toString(group.seconds()),
                group.engine(),
                Integer.toString(runs.getFirst().outcome().cores()),
                Integer.toString(runs.size()),
                median(runs, row -> cost(row, score -> -score.limits()), 0),
                median(runs, row -> cost(row, score -> -score.coverage()), 0),
                median(runs, row -> cost(row, score -> -score.soft()), 0),
                median(runs, Row::costPerCentre, 0),
                median(runs, Row::gapToBest, 2),
                median(runs, Row::gapToBound, 2),
                median(runs, row -> row.changed() == null ? null : (double) row.changed(), 0),
                median(runs, Row::movesPerSecond, 0),
                median(runs, row -> seconds(row.millisToFeasible()), 2)));
    for (var percent : PERCENTS) {
      cells.add(median(runs, row -> seconds(row.millisToWithin(percent)), 2));
    }
    cells.add(median(runs, row -> (double) row.outcome().peakMegabytes(), 0));
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static @Nullable Double cost(Row row, Function<RosterScore, Long> level) {
    var score = row.score();
    return score == null ? null : level.apply(score).doubleValue();
  }

  private static @Nullable Double seconds(@Nullable Long millis) {
    return millis == null ? null : millis / 1000.0;
  }

  /** The upper median; a run without a value counts as worse than all others. */
  private static String median(
      List<Row> runs, Function<Row, @Nullable Double> value, int decimals) {
    var sorted =
        runs.stream()
            .map(value)
            .map(one -> one == null ? Double.POSITIVE_INFINITY : one)
            .sorted()
            .toList();
    var median = sorted.get(sorted.size() / 2);
    return decimal(median.isInfinite() ? null : median, decimals, NOTHING);
  }

  private static String decimal(@Nullable Double value, int decimals, String missing) {
    return value == null ? missing : String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
