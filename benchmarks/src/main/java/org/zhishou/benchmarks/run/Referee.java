package org.zhishou.benchmarks.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.MalformedRosterException;
import org.zhishou.engine.roster.RosterScore;

/** Judges every roster by the auditor, never by what an engine says of itself. */
final class Referee {
  private final BestKnown bestKnown;
  private final ProvenBounds bounds;

  Referee(BestKnown bestKnown, ProvenBounds bounds) {
    this.bestKnown = bestKnown;
    this.bounds = bounds;
  }

  /** The runs of one instance beside the best roster and bound known after all of them. */
  List<Row> judge(Instance instance, List<RunFiles> runs) throws IOException {
    var judged = new ArrayList<Row>();
    var centres = instance.problem().problem().centres().size();
    for (var files : runs) {
      var outcome = Outcome.read(files.outcome());
      var duties = files.readRoster();
      var score = duties == null ? null : score(instance, files, outcome, duties);
      var changed = score == null ? null : changed(instance, duties);
      judged.add(new Row(outcome, score, centres, changed, files.readTrace(), null, Bound.NONE));
      bounds.offer(instance, outcome);
    }
    var best = bestKnown.of(instance);
    var bound = bounds.of(instance);
    return judged.stream().map(row -> row.beside(best, bound)).toList();
  }

  private static @Nullable Integer changed(Instance instance, List<Duty> duties) {
    var baseline = instance.problem().problem().baseline();
    if (baseline.isEmpty()) {
      return null;
    }
    record Kept(String centre, LocalDate date, Session session, String physician) {}
    var kept = new HashSet<Kept>();
    for (var duty : duties) {
      kept.add(new Kept(duty.centre(), duty.date(), duty.session(), duty.physician()));
    }
    return (int)
        baseline.stream()
            .map(one -> new Kept(one.centre(), one.date(), one.session(), one.physician()))
            .filter(one -> !kept.contains(one))
            .count();
  }

  private @Nullable RosterScore score(
      Instance instance, RunFiles files, Outcome outcome, List<Duty> duties) throws IOException {
    try {
      var score = Auditor.audit(instance.problem(), duties).score();
      var trace = files.readTrace();
      if (trace.isEmpty() || !trace.getLast().score().equals(score)) {
        System.err.printf(
            "%s says %s of its own roster; the auditor says %s (%s)%n",
            outcome.engine(), trace.isEmpty() ? null : trace.getLast().score(), score, files);
      }
      bestKnown.offer(instance, outcome, score, duties);
      return score;
    } catch (MalformedRosterException malformed) {
      System.err.printf("%s: malformed roster: %s%n", files, malformed.getMessage());
      return null;
    }
  }
}
