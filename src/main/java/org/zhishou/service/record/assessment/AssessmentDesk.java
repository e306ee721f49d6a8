package org.zhishou.service.record.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.service.county.registry.County;
import org.zhishou.service.county.registry.CountyStore;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.platform.web.DateSpan;
import org.zhishou.service.record.assessment.Figures.Group;
import org.zhishou.service.record.ledger.EntryType;
import org.zhishou.service.record.ledger.LedgerCounts;
import org.zhishou.service.record.ledger.Span;
import org.zhishou.service.record.settings.RecordSettings;
import org.zhishou.service.record.settings.SettingsStore;
import org.zhishou.service.rounds.round.CountyClock;

/** Assesses counties and the province. */
@Service
@Transactional(readOnly = true)
public class AssessmentDesk {
  /** What figures are asked for. */
  public enum By {
    COUNTY,
    HOSPITAL,
    CENTRE
  }

  private static final Set<EntryType> CLINICS = EnumSet.of(EntryType.DUTY, EntryType.REMOTE);

  private static final Set<EntryType> TOURS = EnumSet.of(EntryType.TOUR);

  private final CentreWeekStore weeks;
  private final PlannedServiceStore planned;
  private final LedgerCounts counts;
  private final PostedCentres posted;
  private final CountyFacts facts;
  private final CountyStore counties;
  private final SettingsStore settings;
  private final CountyClock clock;

  AssessmentDesk(
      CentreWeekStore weeks,
      PlannedServiceStore planned,
      LedgerCounts counts,
      PostedCentres posted,
      CountyFacts facts,
      CountyStore counties,
      SettingsStore settings,
      CountyClock clock) {
    this.weeks = weeks;
    this.planned = planned;
    this.counts = counts;
    this.posted = posted;
    this.facts = facts;
    this.counties = counties;
    this.settings = settings;
    this.clock = clock;
  }

  /** Of a county, its hospitals or its centres. */
  public List<FigureDocument.Group> figures(
      String county, By by, Span span, DateSpan range, Locale locale) {
    var name = counties.one(county).name();
    var centres = facts.centres(county);
    var counting = settings.of(county);
    var side = by == By.CENTRE ? LedgerCounts.By.CENTRE : LedgerCounts.By.HOSPITAL;
    var figures = figures(List.of(county), county, side, span, range, counting, locale);
    return switch (by) {
      case COUNTY ->
          figures.of(List.of(new Group(county, name, centres)), (of, hospital) -> county);
      case CENTRE ->
          figures.of(
              centres.stream().map(one -> new Group(one.id(), one.name(), List.of(one))).toList(),
              (of, centre) -> centre);
      case HOSPITAL ->
          figures.of(
              facts.hospitals(county).stream()
                  .map(one -> new Group(one.id(), one.name(), answeredFor(one, centres)))
                  .toList(),
              (of, hospital) -> hospital);
    };
  }

  private static List<Entry> answeredFor(Entry hospital, List<Entry> centres) {
    return centres.stream().filter(one -> CountyFacts.answersFor(hospital.id(), one)).toList();
  }

  /** Of each county, or of all together; tours are due as usual. */
  List<FigureDocument.Group> ofProvince(
      boolean together, Span span, DateSpan range, Locale locale) {
    var all = counties.all().stream().filter(County::active).toList();
    var figures =
        figures(
            all.stream().map(County::id).toList(),
            null,
            LedgerCounts.By.HOSPITAL,
            span,
            range,
            RecordSettings.USUAL,
            locale);
    if (together) {
      var centres = all.stream().flatMap(one -> facts.centres(one.id()).stream()).toList();
      return figures.of(
          List.of(new Group("province", null, centres)), (county, hospital) -> "province");
    }
    var groups =
        all.stream().map(one -> new Group(one.id(), one.name(), facts.centres(one.id()))).toList();
    return figures.of(groups, (county, hospital) -> county);
  }

  /**
   * @param county null for all
   */
  private Figures figures(
      List<String> of,
      @Nullable String county,
      LedgerCounts.By side,
      Span span,
      DateSpan range,
      RecordSettings counting,
      Locale locale) {
    var counted =
        new Figures.Counts(
            weeks.tallies(county, span, range.from(), range.to()),
            counts.days(county, side, CLINICS, span, range.from(), range.to()),
            planned.counts(county, side, CLINICS, span, range.from(), range.to()),
            span == Span.MONTH
                ? List.of()
                : counts.days(
                    county, LedgerCounts.By.CENTRE, TOURS, span, range.from(), range.to()),
            span == Span.MONTH
                ? List.of()
                : planned.counts(
                    county, LedgerCounts.By.CENTRE, TOURS, span, range.from(), range.to()),
            managed(county, side, span, range),
            span == Span.YEAR
                ? posted.byCounty(
                    of,
                    county,
                    range.from().withDayOfYear(1),
                    range.to().withMonth(12).withDayOfMonth(31))
                : Map.of());
    var plans =
        span == Span.MONTH
            ? List.<Entry>of()
            : of.stream().flatMap(one -> facts.tourPlans(one).stream()).toList();
    return new Figures(
        counted,
        span,
        range.from(),
        range.to(),
        clock.today(),
        new ToursDue(plans, counting.toursPerQuarter()),
        counting,
        locale);
  }

  /** By who manages whom now. */
  private List<LedgerCounts.Days> managed(
      @Nullable String county, LedgerCounts.By side, Span span, DateSpan range) {
    var managers =
        facts.managedStaff(county).stream()
            .collect(
                Collectors.toMap(
                    one -> one.county() + '/' + one.id(),
                    one -> one.document().path("managedBy").stringValue()));
    if (managers.isEmpty()) {
      return List.of();
    }
    var managed = new ArrayList<LedgerCounts.Days>();
    for (var own : counts.ownDays(county, span, range.from(), range.to())) {
      var manager = managers.get(own.county() + '/' + own.physician());
      if (manager != null) {
        var of = side == LedgerCounts.By.HOSPITAL ? manager : own.centre();
        managed.add(
            new LedgerCounts.Days(
                own.county(), of, own.span(), EntryType.OWN, own.days(), 0, own.days()));
      }
    }
    return managed;
  }
}
