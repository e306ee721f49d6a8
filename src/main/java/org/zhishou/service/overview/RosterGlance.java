package org.zhishou.service.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.bound.ShortageReasons;
import org.zhishou.engine.compare.CoverageMap;
import org.zhishou.engine.compare.RosterFigures;
import org.zhishou.engine.draft.DraftRoster;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.service.overview.OverviewDocument.CentreRow;
import org.zhishou.service.overview.OverviewDocument.CentreWeek;
import org.zhishou.service.overview.OverviewDocument.Coverage;
import org.zhishou.service.overview.OverviewDocument.Gap;
import org.zhishou.service.overview.OverviewDocument.Institution;
import org.zhishou.service.overview.OverviewDocument.Link;
import org.zhishou.service.overview.OverviewDocument.RosterPart;
import org.zhishou.service.overview.OverviewDocument.RuleCost;
import org.zhishou.service.overview.OverviewDocument.Score;
import org.zhishou.service.overview.OverviewDocument.Spread;
import org.zhishou.service.overview.OverviewDocument.Week;

/** All of a roster that does not depend on who looks; it never changes, as the roster does not. */
record RosterGlance(
    RosterProblem problem,
    RosterFigures figures,
    Bounds.@Nullable Soft soft,
    CoverageMap coverage,
    List<Shortage> shortages,
    List<Link> links) {
  /** Which roster it is, and who made it. */
  record Made(
      boolean published,
      @Nullable Integer version,
      @Nullable String draft,
      String by,
      Instant at) {}

  static RosterGlance of(CheckedProblem problem, List<Duty> duties, Bounds.@Nullable Soft soft) {
    return new RosterGlance(
        problem.problem(),
        RosterFigures.of(problem, duties, soft),
        soft,
        CoverageMap.of(problem, duties),
        ShortageReasons.of(DraftRoster.of(problem, duties).state()),
        links(problem.problem(), duties));
  }

  private static List<Link> links(RosterProblem problem, List<Duty> duties) {
    record Pair(String institution, String centre) {}
    record Day(Pair pair, LocalDate date) {}
    var employers = new TreeMap<String, String>();
    problem.physicians().forEach(one -> employers.put(one.id(), one.institution()));
    var seen = new HashSet<Day>();
    var days = new LinkedHashMap<Pair, Integer>();
    for (var duty : duties) {
      var pair = new Pair(employers.getOrDefault(duty.physician(), ""), duty.centre());
      if (seen.add(new Day(pair, duty.date()))) {
        days.merge(pair, 1, Integer::sum);
      }
    }
    return days.entrySet().stream()
        .map(
            entry ->
                new Link(entry.getKey().institution(), entry.getKey().centre(), entry.getValue()))
        .toList();
  }

  RosterPart worded(Locale locale, Made made) {
    var score = figures.score();
    return new RosterPart(
        made.published(),
        made.version(),
        made.draft(),
        made.by(),
        made.at(),
        new Score(score.limits(), score.coverage(), score.soft()),
        figures.softLowerBound(),
        soft == null ? null : soft.gapPercent(),
        coverage(locale),
        coverage.weeks().stream()
            .map(week -> new Week(week.monday(), week.required(), week.possible(), week.staffed()))
            .toList(),
        centres(),
        problem.hospitals().stream()
            .map(
                one ->
                    new Institution(
                        one.id(), named(one.name(), one.id()), one.latitude(), one.longitude()))
            .toList(),
        links,
        shortages.stream().map(shortage -> gap(shortage, locale)).toList(),
        figures.rules().stream()
            .map(
                rule ->
                    new RuleCost(
                        rule.rule().id(),
                        rule.rule().level().name(),
                        rule.cost(),
                        Math.toIntExact(rule.matches()),
                        rule.lowerBound()))
            .toList(),
        spread(figures.load()),
        spread(figures.travel()));
  }

  private Coverage coverage(Locale locale) {
    var bound = figures.coverage();
    return new Coverage(
        bound.required(),
        bound.possible(),
        bound.staffed(),
        bound.requiredSessions(),
        bound.possibleSessions(),
        bound.staffedSessions(),
        bound.exact(),
        bound.reasons().stream().map(reason -> reason.in(locale)).toList());
  }

  private List<CentreRow> centres() {
    var rows = new TreeMap<String, CoverageMap.Row>();
    coverage.centres().forEach(row -> rows.put(row.centre(), row));
    return problem.centres().stream()
        .map(
            centre -> {
              var row = Objects.requireNonNull(rows.get(centre.id()));
              return new CentreRow(
                  centre.id(),
                  named(centre.name(), centre.id()),
                  centre.latitude(),
                  centre.longitude(),
                  row.required(),
                  row.staffed(),
                  row.weeks().stream()
                      .map(cell -> new CentreWeek(cell.required(), cell.staffed()))
                      .toList());
            })
        .toList();
  }

  private static String named(@Nullable String name, String id) {
    return name == null ? id : name;
  }

  private static Gap gap(Shortage shortage, Locale locale) {
    var reason = shortage.reason().in(locale);
    return switch (shortage) {
      case Shortage.Week week ->
          new Gap(week.centre(), week.week(), week.required() - week.staffed(), reason);
      case Shortage.RequiredSession session -> new Gap(session.centre(), session.date(), 1, reason);
      case Shortage.TourVisit visit ->
          new Gap(visit.centre(), visit.window().from(), visit.missing(), reason);
    };
  }

  private static Spread spread(org.zhishou.engine.compare.Spread spread) {
    return new Spread(spread.min(), spread.median(), spread.max(), spread.gini());
  }
}
