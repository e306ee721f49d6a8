package org.zhishou.benchmarks.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The best bound ever proven per instance: {@code bounds.csv}. */
final class ProvenBounds {
  private static final List<String> HEADER =
      List.of("instance", "fingerprint", "coverage", "soft", "engine", "seconds", "date", "commit");

  private final Path csv;
  private final TreeMap<String, List<String>> rows = new TreeMap<>();

  ProvenBounds(Path folder) throws IOException {
    csv = folder.resolve("bounds.csv");
    Csv.read(csv).forEach(row -> rows.put(row.getFirst(), row));
  }

  Bound of(Instance instance) {
    var row = rows.get(instance.name().id());
    return row == null || !row.get(1).equals(instance.fingerprint())
        ? Bound.NONE
        : new Bound(number(row.get(2)), number(row.get(3)));
  }

  void offer(Instance instance, Outcome outcome) throws IOException {
    var before = of(instance);
    var bound = before.max(outcome.bound());
    if (bound.equals(before)) {
      return;
    }
    rows.put(
        instance.name().id(),
        List.of(
            instance.name().id(),
            instance.fingerprint(),
            text(bound.coverage()),
            text(bound.soft()),
            outcome.engine(),
            Integer.toString(outcome.seconds()),
            outcome.date(),
            outcome.commit()));
    Csv.write(csv, HEADER, rows.values());
  }

  private static @Nullable Long number(String cell) {
    return cell.isEmpty() ? null : Long.valueOf(cell);
  }

  private static String text(@Nullable Long number) {
    return number == null ? "" : number.toString();
  }
}
