package org.zhishou.service.record.assessment;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.engine.problem.Period;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.RegistrySnapshots;
import org.zhishou.service.record.assessment.AssessmentDesk.Range;
import org.zhishou.service.record.ledger.EntryType;
import org.zhishou.service.record.ledger.LedgerCounts;
import org.zhishou.service.record.ledger.Span;

/** Says how evenly a county's days are spread over its residents, planned beside attended. */
@Service
@Transactional(readOnly = true)
class EquityDesk {
  private final CentreWeekStore weeks;
  private final LedgerCounts counts;
  private final CountyFacts facts;
  private final RegistrySnapshots registries;

  EquityDesk(
      CentreWeekStore weeks, LedgerCounts counts, CountyFacts facts, RegistrySnapshots registries) {
    this.weeks = weeks;
    this.counts = counts;
    this.facts = facts;
    this.registries = registries;
  }

  FigureDocument.EquityList overTime(String county, Span span, Range range, Locale locale) {
    var centres = facts.centres(county);
    var remoteness = remoteness(county, centres, range);
    var attended = new HashMap<String, Map<String, Integer>>();
    for (var one : counts.days(county, LedgerCounts.By.CENTRE, span, range.from(), range.to())) {
      if (one.type() == EntryType.DUTY) {
        add(attended, one.span(), one.of(), one.days());
      }
    }
    var planned = new HashMap<String, Map<String, Integer>>();
    for (var week : weeks.tallies(county, span, range.from(), range.to())) {
      add(planned, week.span(), week.centre(), week.plannedSent());
    }
    var labels = new TreeSet<>(attended.keySet());
    labels.addAll(planned.keySet());
    var items = new ArrayList<FigureDocument.EquityOf>();
    for (var label : labels) {
      var days = attended.getOrDefault(label, Map.of());
      var served = new Equity(places(centres, days, remoteness));
      var meant = new Equity(places(centres, planned.getOrDefault(label, Map.of()), remoteness));
      items.add(
          new FigureDocument.EquityOf(
              label,
              measures(served, remoteness),
              measures(meant, remoteness),
              agglomeration(centres, days, served, meant)));
    }
    return new FigureDocument.EquityList(items, FigureWords.basis("equity", locale));
  }

  private static void add(
      Map<String, Map<String, Integer>> bySpan, String span, String centre, int days) {
    bySpan.computeIfAbsent(span, key -> new HashMap<>()).merge(centre, days, Integer::sum);
  }

  private static List<Equity.Place> places(
      List<Entry> centres, Map<String, Integer> days, Map<String, Integer> remoteness) {
    return centres.stream()
        .map(
            one ->
                new Equity.Place(
                    one.id(),
                    one.document().path("kind").asString(""),
                    CountyFacts.residents(one),
                    days.getOrDefault(one.id(), 0),
                    remoteness.getOrDefault(one.id(), 0)))
        .toList();
  }

  private static FigureDocument.Measures measures(Equity equity, Map<String, Integer> remoteness) {
    var theil = equity.theil();
    return new FigureDocument.Measures(
        equity.gini().orElse(null),
        theil.map(Equity.Theil::total).orElse(null),
        theil.map(Equity.Theil::within).orElse(null),
        theil.map(Equity.Theil::between).orElse(null),
        remoteness.isEmpty() ? null : equity.concentration().orElse(null));
  }

  private static List<FigureDocument.Agglomeration> agglomeration(
      List<Entry> centres, Map<String, Integer> days, Equity served, Equity meant) {
    var attended = served.agglomeration();
    var planned = meant.agglomeration();
    return centres.stream()
        .map(
            one ->
                new FigureDocument.Agglomeration(
                    one.id(),
                    one.name(),
                    CountyFacts.residents(one),
                    days.getOrDefault(one.id(), 0),
                    attended.get(one.id()),
                    planned.get(one.id())))
        .toList();
  }

  /** Minutes to the nearest hospital that answers for a centre; none where ways are not known. */
  private Map<String, Integer> remoteness(String county, List<Entry> centres, Range range) {
    try {
      var problem = registries.of(county).checked(week(range));
      var minutes = new HashMap<String, Integer>();
      var senders = facts.eligible(county).keySet();
      for (var centre : centres) {
        senders.stream()
            .filter(hospital -> CountyFacts.answersFor(hospital, centre))
            .filter(hospital -> isHospital(problem, hospital))
            .mapToInt(hospital -> problem.travel().minutes(hospital, centre.id()))
            .min()
            .ifPresent(least -> minutes.put(centre.id(), least));
      }
      return minutes.size() == centres.size() ? minutes : Map.of();
    } catch (FaultyProblemException unplannable) {
      return Map.of();
    }
  }

  /** Any week will do: ways do not change with it. */
  private static Period week(Range range) {
    var monday = range.from().with(DayOfWeek.MONDAY);
    return new Period(monday, monday.plusDays(6));
  }

  private static boolean isHospital(CheckedProblem problem, String id) {
    return problem.problem().hospitals().stream().anyMatch(one -> one.id().equals(id));
  }
}
