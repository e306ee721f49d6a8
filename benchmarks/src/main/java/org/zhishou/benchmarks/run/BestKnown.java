package org.zhishou.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterReader;
import org.zhishou.engine.roster.RosterScore;

/**
 * The best cost ever seen per instance, by any engine at any length: {@code best-known.csv}, and
 * beside it the folder {@code best-known} with the rosters that prove it.
 */
final class BestKnown {
  private static final List<String> HEADER =
      List.of(
          "instance",
          "fingerprint",
          "limits",
          "coverage",
          "soft",
          "engine",
          "seconds",
          "seed",
          "date",
          "commit");

  private final Path csv;
  private final Path rosters;
  private final TreeMap<String, List<String>> rows = new TreeMap<>();

  BestKnown(Path folder) throws IOException {
    csv = folder.resolve("best-known.csv");
    rosters = folder.resolve("best-known");
    Csv.read(csv).forEach(row -> rows.put(row.getFirst(), row));
  }

  /**
   * The best score, proven by its roster, or null where the instance as it is now has none.
   *
   * @throws IllegalStateException if the auditor finds another score than the file claims
   */
  @Nullable RosterScore of(Instance instance) throws IOException {
    var row = rows.get(instance.name().id());
    if (row == null || !row.get(1).equals(instance.fingerprint())) {
      return null;
    }
    var claimed = score(row);
    var roster = new RosterReader().read(Files.readAllBytes(rosterOf(instance)));
    var audited = Auditor.audit(instance.problem(), roster).score();
    if (!audited.equals(claimed)) {
      throw new IllegalStateException(
          "%s claims %s for %s; the auditor finds %s"
              .formatted(csv, claimed, instance.name().id(), audited));
    }
    return claimed;
  }

  /** Keeps an audited roster if it is better than all before. */
  void offer(Instance instance, Outcome outcome, RosterScore score, List<Duty> duties)
      throws IOException {
    var id = instance.name().id();
    var row = rows.get(id);
    if (row != null
        && row.get(1).equals(instance.fingerprint())
        && score.compareTo(score(row)) <= 0) {
      return;
    }
    rows.put(
        id,
        List.of(
            id,
            instance.fingerprint(),
            Long.toString(-score.limits()),
            Long.toString(-score.coverage()),
            Long.toString(-score.soft()),
            outcome.engine(),
            Integer.toString(outcome.seconds()),
            Long.toString(outcome.seed()),
            outcome.date(),
            outcome.commit()));
    Files.createDirectories(rosters);
    Files.writeString(rosterOf(instance), RosterText.of(duties));
    Csv.write(csv, HEADER, rows.values());
  }

  private Path rosterOf(Instance instance) {
    return rosters.resolve(instance.name().id() + ".json");
  }

  private static RosterScore score(List<String> row) {
    return new RosterScore(
        -Long.parseLong(row.get(2)), -Long.parseLong(row.get(3)), -Long.parseLong(row.get(4)));
  }
}
