package org.zhishou.service.record.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.problem.Site;
import org.zhishou.service.county.registry.County;
import org.zhishou.service.county.registry.CountyStore;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.platform.web.DateSpan;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.record.assessment.Figures.Group;
import org.zhishou.service.record.ledger.EntryType;
import org.zhishou.service.record.ledger.LedgerCounts;
import org.zhishou.service.record.ledger.LedgerStore;
import org.zhishou.service.record.ledger.Span;
import org.zhishou.service.record.settings.RecordSettings;
import org.zhishou.service.record.settings.SettingsStore;
import org.zhishou.service.rounds.kept.AcknowledgedGap;
import org.zhishou.service.rounds.kept.Gap;
import org.zhishou.service.rounds.kept.PublicationBasisStore;
import org.zhishou.service.rounds.kept.PublishedRosterStore;
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
  private final LedgerStore ledger;
  private final CountyFacts facts;
  private final CountyStore counties;
  private final SettingsStore settings;
  private final PublishedRosterStore published;
  private final PublicationBasisStore bases;
  private final CountyClock clock;

  AssessmentDesk(
      CentreWeekStore weeks,
      PlannedServiceStore planned,
      LedgerCounts counts,
      LedgerStore ledger,
      CountyFacts facts,
      CountyStore counties,
      SettingsStore settings,
      PublishedRosterStore published,
      PublicationBasisStore bases,
      CountyClock clock) {
    this.weeks = weeks;
    this.planned = planned;
    this.counts = counts;
    this.ledger = ledger;
    this.facts = facts;
    this.counties = counties;
    this.settings = settings;
    this.published = published;
    this.bases = bases;
    this.clock = clock;
  }

  /** Of a county, its hospitals or its centres. */
  public List<FigureDocument.Group> figures(
      String county, By by, Span span, DateSpan range, Locale locale) {
    var name = known(county).name();
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
                ? postings(
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

  /** By county: what the ledger has, and what the register foresees. */
  private Map<String, List<PostingCoverage.Posting>> postings(
      List<String> of, @Nullable String county, LocalDate from, LocalDate to) {
    var postings = new HashMap<String, List<PostingCoverage.Posting>>();
    for (var entry : ledger.postings(county, from, to)) {
      postings
          .computeIfAbsent(entry.county(), key -> new ArrayList<>())
          .add(
              new PostingCoverage.Posting(
                  entry.by().physician().id(),
                  entry.centre().id(),
                  entry.from(),
                  entry.to(),
                  entry.by().title().qualified(),
                  true));
    }
    for (var one : of) {
      postings.computeIfAbsent(one, key -> new ArrayList<>()).addAll(facts.postings(one));
    }
    return postings;
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

  /** The weeks that are over and were not met as attended, and why. */
  public List<FigureDocument.Missed> missed(String county, DateSpan range) {
    known(county);
    var names = names(facts.centres(county));
    var acknowledged = new HashMap<String, List<AcknowledgedGap>>();
    var missed = new ArrayList<FigureDocument.Missed>();
    for (var week : weeks.missed(county, range.from(), range.to())) {
      if (!week.week().plusDays(6).isBefore(clock.today())) {
        continue;
      }
      var gaps = acknowledged.computeIfAbsent(week.round(), round -> acknowledged(county, round));
      missed.add(
          new FigureDocument.Missed(
              week.centre(),
              names.get(week.centre()),
              week.week(),
              week.round(),
              week.required(),
              week.attended(),
              week.missing(),
              week.missingAsPlanned(),
              week.absent(),
              week.awaited(),
              gaps.stream()
                  .filter(
                      one -> one.gap().equals(new Gap(Site.of(week.centre()), week.week(), null)))
                  .map(AcknowledgedGap::reason)
                  .findFirst()
                  .orElse(null)));
    }
    return missed;
  }

  private List<AcknowledgedGap> acknowledged(String county, String round) {
    return published
        .latest(county, round)
        .flatMap(roster -> bases.find(county, round, roster.version()))
        .map(basis -> basis.acknowledged())
        .orElse(List.of());
  }

  private static Map<String, String> names(List<Entry> entries) {
    var names = new HashMap<String, String>();
    entries.forEach(one -> names.put(one.id(), one.name() == null ? one.id() : one.name()));
    return names;
  }

  /** Days deployed by title and specialty. */
  public FigureDocument.DeployedList deployed(String county, DateSpan range, Locale locale) {
    known(county);
    var residents = facts.centres(county).stream().mapToLong(CountyFacts::residents).sum();
    var items =
        counts.deployed(county, range.from(), range.to()).stream()
            .map(
                one ->
                    new FigureDocument.Deployed(
                        one.title().name(),
                        one.specialty(),
                        one.days(),
                        residents == 0 ? null : 10_000.0 * one.days() / residents))
            .toList();
    return new FigureDocument.DeployedList(
        residents, items, FigureWords.basis(FigureId.DAYS_DEPLOYED, locale));
  }

  /** Of the township centres in a year. */
  public FigureDocument.PostedList posted(String county, int year, Locale locale) {
    known(county);
    var today = clock.today();
    var coverage =
        new PostingCoverage(
            postings(List.of(county), county, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .getOrDefault(county, List.of()),
            year,
            today);
    var items =
        facts.centres(county).stream()
            .filter(CountyFacts::isTownship)
            .map(
                centre -> {
                  var standing = coverage.of(centre.id());
                  return new FigureDocument.Posted(
                      centre.id(),
                      centre.name(),
                      standing.physician().orElse(null),
                      standing.daysSoFar(),
                      standing.daysForeseen(),
                      standing.covered(),
                      standing.foreseen());
                })
            .toList();
    return new FigureDocument.PostedList(
        year,
        today,
        PostingCoverage.lastBeginning(year),
        items,
        FigureWords.basis("postings", locale));
  }

  int thisYear() {
    return clock.today().getYear();
  }

  /** What each hospital gave against its share of those who may be sent. */
  public FigureDocument.BurdenList burden(String county, Span span, DateSpan range, Locale locale) {
    known(county);
    var eligible = facts.eligible(county);
    var hospitals = facts.hospitals(county);
    var physicians = hospitals.stream().mapToInt(one -> eligible.getOrDefault(one.id(), 0)).sum();
    var days =
        counts.days(
            county,
            LedgerCounts.By.HOSPITAL,
            Set.of(EntryType.DUTY),
            span,
            range.from(),
            range.to());
    var given =
        days.stream()
            .collect(
                Collectors.groupingBy(
                    LedgerCounts.Days::span, Collectors.summingInt(LedgerCounts.Days::days)));
    var minutes =
        counts.travelled(county, span, range.from(), range.to()).stream()
            .collect(
                Collectors.toMap(
                    one -> one.hospital() + '/' + one.span(), LedgerCounts.Travelled::minutes));
    var items = new ArrayList<FigureDocument.Burden>();
    for (var hospital : hospitals) {
      var own = eligible.getOrDefault(hospital.id(), 0);
      var ofPhysicians = share(own, physicians);
      for (var label : given.keySet().stream().sorted().toList()) {
        var theirs =
            days.stream()
                .filter(one -> one.of().equals(hospital.id()) && one.span().equals(label))
                .mapToInt(LedgerCounts.Days::days)
                .sum();
        var ofDays = share(theirs, given.getOrDefault(label, 0));
        items.add(
            new FigureDocument.Burden(
                hospital.id(),
                hospital.name(),
                label,
                theirs,
                ofDays,
                own,
                ofPhysicians,
                ofDays == null || ofPhysicians == null || ofPhysicians == 0
                    ? null
                    : ofDays / ofPhysicians,
                minutes.getOrDefault(hospital.id() + '/' + label, 0L)));
      }
    }
    return new FigureDocument.BurdenList(items, FigureWords.basis("burden", locale));
  }

  private static @Nullable Double share(int part, int whole) {
    return whole == 0 ? null : (double) part / whole;
  }

  private County known(String county) {
    return counties
        .find(county)
        .orElseThrow(() -> new ProblemException(ProblemCode.COUNTY_UNKNOWN, county));
  }
}
