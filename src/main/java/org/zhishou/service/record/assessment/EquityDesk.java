package org.zhishou.service.record.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.service.county.registry.County;
import org.zhishou.service.county.registry.CountyStore;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.platform.web.DateSpan;
import org.zhishou.service.record.ledger.EntryType;
import org.zhishou.service.record.ledger.LedgerCounts;
import org.zhishou.service.record.ledger.Span;

/**
 * Says how evenly days are spread over the residents of a county or of the province, planned beside
 * attended.
 */
@Service
@Transactional(readOnly = true)
public class EquityDesk {
  private static final Set<EntryType> DUTIES = Set.of(EntryType.DUTY);

  private record Centre(String key, Entry entry, int remoteness) {}

  /** Days by centre, of one stretch of time. */
  private static final class Days {
    private final Map<String, Integer> attended = new HashMap<>();
    private final Map<String, Integer> planned = new HashMap<>();
  }

  private final PlannedServiceStore planned;
  private final LedgerCounts counts;
  private final CountyFacts facts;
  private final CountyStore counties;
  private final Remoteness remoteness;

  EquityDesk(
      PlannedServiceStore planned,
      LedgerCounts counts,
      CountyFacts facts,
      CountyStore counties,
      Remoteness remoteness) {
    this.planned = planned;
    this.counts = counts;
    this.facts = facts;
    this.counties = counties;
    this.remoteness = remoteness;
  }

  /** Over the centres of a county, each with its share. */
  public FigureDocument.EquityList ofCounty(
      String county, Span span, DateSpan range, Locale locale) {
    var known = counties.one(county);
    return overTime(county, List.of(known), span, range, locale);
  }

  /** Over the centres of all counties; shares are those of counties. */
  FigureDocument.EquityList ofProvince(Span span, DateSpan range, Locale locale) {
    var active = counties.all().stream().filter(County::active).toList();
    return overTime(null, active, span, range, locale);
  }

  private FigureDocument.EquityList overTime(
      @Nullable String county, List<County> of, Span span, DateSpan range, Locale locale) {
    var centres = new ArrayList<Centre>();
    var ways = true;
    for (var one : of) {
      var minutes = remoteness.of(one);
      for (var entry : facts.centres(one.id())) {
        ways &= minutes.containsKey(entry.id());
        centres.add(
            new Centre(key(one.id(), entry.id()), entry, minutes.getOrDefault(entry.id(), 0)));
      }
    }
    var bySpan = days(county, span, range);
    var items = new ArrayList<FigureDocument.EquityOf>();
    for (var label : new TreeSet<>(bySpan.keySet())) {
      var days = bySpan.getOrDefault(label, new Days());
      var served = new EquityFigures(places(centres, days.attended));
      var meant = new EquityFigures(places(centres, days.planned));
      var shares =
          county == null
              ? sharesOfCounties(of, centres, days)
              : shares(centres, days.attended, served, meant);
      items.add(
          new FigureDocument.EquityOf(
              label, measures(served, ways), measures(meant, ways), shares));
    }
    return new FigureDocument.EquityList(items, FigureWords.basis("equity", locale));
  }

  private Map<String, Days> days(@Nullable String county, Span span, DateSpan range) {
    var bySpan = new HashMap<String, Days>();
    var side = LedgerCounts.By.CENTRE;
    for (var one : counts.days(county, side, DUTIES, span, range.from(), range.to())) {
      bySpan
          .computeIfAbsent(one.span(), key -> new Days())
          .attended
          .merge(key(one.county(), one.of()), one.days(), Integer::sum);
    }
    for (var one : planned.counts(county, side, DUTIES, span, range.from(), range.to())) {
      bySpan
          .computeIfAbsent(one.span(), key -> new Days())
          .planned
          .merge(key(one.county(), one.thing()), one.count(), Integer::sum);
    }
    return bySpan;
  }

  private static String key(String county, String centre) {
    return county + '/' + centre;
  }

  private static List<EquityFigures.Place> places(List<Centre> centres, Map<String, Integer> days) {
    return centres.stream()
        .map(
            one ->
                new EquityFigures.Place(
                    one.key(),
                    one.entry().document().path("kind").asString(""),
                    CountyFacts.residents(one.entry()),
                    days.getOrDefault(one.key(), 0),
                    one.remoteness()))
        .toList();
  }

  private static FigureDocument.Measures measures(EquityFigures equity, boolean waysAreKnown) {
    var theil = equity.theil();
    return new FigureDocument.Measures(
        equity.gini().orElse(null),
        theil.map(EquityFigures.Theil::total).orElse(null),
        theil.map(EquityFigures.Theil::within).orElse(null),
        theil.map(EquityFigures.Theil::between).orElse(null),
        waysAreKnown ? equity.concentration().orElse(null) : null);
  }

  private static List<FigureDocument.Agglomeration> shares(
      List<Centre> centres, Map<String, Integer> days, EquityFigures served, EquityFigures meant) {
    var attended = served.agglomeration();
    var planned = meant.agglomeration();
    return centres.stream()
        .map(
            one ->
                new FigureDocument.Agglomeration(
                    one.entry().id(),
                    one.entry().name(),
                    CountyFacts.residents(one.entry()),
                    days.getOrDefault(one.key(), 0),
                    attended.get(one.key()),
                    planned.get(one.key())))
        .toList();
  }

  private static List<FigureDocument.Agglomeration> sharesOfCounties(
      List<County> counties, List<Centre> centres, Days days) {
    var attended = new HashMap<String, Integer>();
    var planned = new HashMap<String, Integer>();
    var residents = new HashMap<String, Long>();
    for (var centre : centres) {
      var county = centre.entry().county();
      attended.merge(county, days.attended.getOrDefault(centre.key(), 0), Integer::sum);
      planned.merge(county, days.planned.getOrDefault(centre.key(), 0), Integer::sum);
      residents.merge(county, CountyFacts.residents(centre.entry()), Long::sum);
    }
    var served = new EquityFigures(counties(counties, attended, residents)).agglomeration();
    var meant = new EquityFigures(counties(counties, planned, residents)).agglomeration();
    return counties.stream()
        .map(
            one ->
                new FigureDocument.Agglomeration(
                    one.id(),
                    one.name(),
                    residents.getOrDefault(one.id(), 0L),
                    attended.getOrDefault(one.id(), 0),
                    served.get(one.id()),
                    meant.get(one.id())))
        .toList();
  }

  private static List<EquityFigures.Place> counties(
      List<County> counties, Map<String, Integer> days, Map<String, Long> residents) {
    return counties.stream()
        .map(
            one ->
                new EquityFigures.Place(
                    one.id(),
                    "",
                    residents.getOrDefault(one.id(), 0L),
                    days.getOrDefault(one.id(), 0),
                    0))
        .toList();
  }
}
