package org.zhishou.service.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.zhishou.engine.audit.Finding;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.roster.RuleTotal;
import org.zhishou.engine.roster.Shortage;

/** Rosters in words and figures, for people at a terminal. */
final class TerminalReport {
  private final Locale locale;
  private final PrintWriter out;

  TerminalReport(Locale locale, PrintWriter out) {
    this.locale = locale;
    this.out = out;
  }

  void score(RosterScore score) {
    var verdict = score.feasible() ? "feasible" : score.limits() < 0 ? "illegal" : "short";
    out.println(Phrases.in(locale, "score", FigureLine.of(score), Phrases.in(locale, verdict)));
  }

  void totals(List<RuleTotal> totals) {
    out.println(Phrases.in(locale, "totals"));
    for (var total : totals) {
      out.println(
          "  %-9s %-20s %,12d  %,8d"
              .formatted(total.rule().level(), total.rule().id(), total.cost(), total.matches()));
    }
  }

  void findings(List<Finding> findings) {
    out.println(Phrases.in(locale, "findings", findings.size()));
    for (var finding : findings) {
      out.println(
          "  %-20s %,8d  %s"
              .formatted(finding.rule().id(), finding.cost(), finding.text().in(locale)));
    }
  }

  void shortages(List<Shortage> shortages) {
    if (shortages.isEmpty()) {
      out.println(Phrases.in(locale, "no-shortages"));
      return;
    }
    out.println(Phrases.in(locale, "shortages", shortages.size()));
    for (var shortage : shortages) {
      out.println("  " + inWords(shortage));
    }
  }

  void bounds(Bounds bounds) {
    var coverage = bounds.coverage();
    out.println(
        Phrases.in(
            locale,
            coverage.exact() ? "coverage-exact" : "coverage-at-most",
            coverage.staffed() + coverage.staffedSessions() + coverage.staffedPlaces(),
            coverage.required() + coverage.requiredSessions() + coverage.requiredPlaces(),
            coverage.possible() + coverage.possibleSessions() + coverage.possiblePlaces()));
    coverage.reasons().forEach(reason -> out.println("  " + reason.in(locale)));
    var soft = bounds.soft();
    if (soft != null) {
      var gap = Objects.requireNonNullElse(soft.gapPercent(), 0.0);
      out.println(Phrases.in(locale, "soft-bound", soft.lowerBound(), soft.cost(), gap));
    }
  }

  private String inWords(Shortage shortage) {
    var reason = shortage.reason().in(locale);
    return switch (shortage) {
      case Shortage.Week week ->
          Phrases.in(
              locale,
              "short-week",
              week.centre(),
              week.week(),
              week.staffed(),
              week.required(),
              reason);
      case Shortage.RequiredSession session ->
          Phrases.in(
              locale,
              session.site().isRemote() ? "short-remote-session" : "short-session",
              session.centre(),
              session.date(),
              session.session(),
              reason);
      case Shortage.TourVisit visit ->
          Phrases.in(
              locale,
              "short-tour",
              visit.tour(),
              visit.window().from(),
              visit.window().to(),
              visit.missing(),
              reason);
    };
  }

  void warnings(List<Fault> warnings) {
    for (var warning : warnings) {
      out.println(Phrases.in(locale, "warning", warning.pointer(), warning.message(locale)));
    }
  }
}
