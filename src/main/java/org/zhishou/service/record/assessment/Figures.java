package org.zhishou.service.record.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.record.ledger.EntryType;
import org.zhishou.service.record.ledger.LedgerCounts;
import org.zhishou.service.record.ledger.Span;
import org.zhishou.service.record.settings.RecordSettings;

/** Puts counts together to the figures of groups, one stretch of time after the other. */
final class Figures {
  /**
   * What is assessed together.
   *
   * @param members the centres that its weeks, residents, tours and postings are those of
   */
  record Group(String id, @Nullable String name, List<Entry> members) {}

  /**
   * What was counted.
   *
   * @param served duty clinics and remote sessions by the things that groups are told apart by
   * @param planned the same by the versions that hold
   * @param tours by centre, as {@code plannedTours}
   * @param managed days of own staff whom a hospital manages, by the same things
   * @param postings by county, of years that share a date with the range
   */
  record Counts(
      List<WeekTally> weeks,
      List<LedgerCounts.Days> served,
      List<PlannedServiceStore.Planned> planned,
      List<LedgerCounts.Days> tours,
      List<PlannedServiceStore.Planned> plannedTours,
      List<LedgerCounts.Days> managed,
      Map<String, List<PostingCoverage.Posting>> postings) {}

  /** The group that a count of a county's thing belongs to. */
  interface GroupOf {
    String of(String county, String thing);
  }

  private record CountyYear(String county, int year) {}

  private static final int RESIDENTS = 10_000;

  private final Counts counts;
  private final Span span;
  private final LocalDate from;
  private final LocalDate to;
  private final LocalDate today;
  private final ToursDue toursDue;
  private final Map<FigureId, String> bases = new EnumMap<>(FigureId.class);
  private final Map<CountyYear, PostingCoverage> coverages = new HashMap<>();

  Figures(
      Counts counts,
      Span span,
      LocalDate from,
      LocalDate to,
      LocalDate today,
      ToursDue toursDue,
      RecordSettings settings,
      Locale locale) {
    this.counts = counts;
    this.span = span;
    this.from = from;
    this.to = to;
    this.today = today;
    this.toursDue = toursDue;
    for (var figure : FigureId.values()) {
      bases.put(figure, FigureWords.basis(figure, locale, settings.toursPerQuarter()));
    }
  }

  /** By group, then span. A centre may be in several groups. */
  List<FigureDocument.Group> of(List<Group> groups, GroupOf groupOf) {
    var groupsOfCentre = new HashMap<String, List<String>>();
    for (var group : groups) {
      for (var centre : group.members()) {
        groupsOfCentre
            .computeIfAbsent(key(centre.county(), centre.id()), key -> new ArrayList<>())
            .add(group.id());
      }
    }
    var tallies = new HashMap<String, Map<String, FigureTally>>();
    for (var week : counts.weeks()) {
      for (var group : ofCentre(groupsOfCentre, week.county(), week.centre())) {
        tally(tallies, group, week.span()).add(week);
      }
    }
    for (var one : counts.served()) {
      tally(tallies, groupOf.of(one.county(), one.of()), one.span())
          .addServed(one.type(), count(one));
    }
    for (var one : counts.planned()) {
      tally(tallies, groupOf.of(one.county(), one.thing()), one.span())
          .addPlanned(one.type(), one.count());
    }
    for (var one : counts.tours()) {
      for (var group : ofCentre(groupsOfCentre, one.county(), one.of())) {
        tally(tallies, group, one.span()).addServed(EntryType.TOUR, one.dates());
      }
    }
    for (var one : counts.plannedTours()) {
      for (var group : ofCentre(groupsOfCentre, one.county(), one.thing())) {
        tally(tallies, group, one.span()).addPlanned(EntryType.TOUR, one.count());
      }
    }
    for (var one : counts.managed()) {
      tally(tallies, groupOf.of(one.county(), one.of()), one.span()).addManagedDays(one.days());
    }
    var spans = spans();
    var documents = new ArrayList<FigureDocument.Group>();
    for (var group : groups) {
      var bySpan = tallies.getOrDefault(group.id(), Map.of());
      for (var label : spans) {
        var tally = bySpan.getOrDefault(label, new FigureTally());
        documents.add(
            new FigureDocument.Group(
                group.id(), group.name(), label, figures(group, label, tally)));
      }
    }
    return documents;
  }

  private static String key(String county, String centre) {
    return county + '/' + centre;
  }

  private static FigureTally tally(
      Map<String, Map<String, FigureTally>> tallies, String group, String span) {
    return tallies
        .computeIfAbsent(group, key -> new TreeMap<>())
        .computeIfAbsent(span, key -> new FigureTally());
  }

  private static List<String> ofCentre(
      Map<String, List<String>> groups, String county, String centre) {
    return groups.getOrDefault(key(county, centre), List.of());
  }

  /** Remote sessions are counted in half-days. */
  private static int count(LedgerCounts.Days days) {
    return days.type() == EntryType.REMOTE ? days.halfDays() : days.days();
  }

  /** All that the range touches, in order. */
  private TreeSet<String> spans() {
    var spans = new TreeSet<String>();
    for (var day = from; !day.isAfter(to); day = day.plusMonths(1).withDayOfMonth(1)) {
      spans.add(span.label(day));
    }
    return spans;
  }

  private List<FigureDocument> figures(Group group, String label, FigureTally tally) {
    var figures = new ArrayList<FigureDocument>();
    figures.add(
        ratio(
            FigureId.WEEKLY_ATTAINMENT, tally.met(), tally.due(), (long) tally.metAsPlanned(), 1));
    figures.add(
        ratio(
            FigureId.CENTRES_WITH_EVERY_WEEK_MET,
            tally.centresMet(),
            tally.centres(),
            (long) tally.centresMetAsPlanned(),
            1));
    var residents = group.members().stream().mapToLong(CountyFacts::residents).sum();
    figures.add(
        ratio(
            FigureId.DAYS_DEPLOYED,
            tally.served(EntryType.DUTY),
            residents,
            (long) tally.planned(EntryType.DUTY),
            RESIDENTS));
    if (span == Span.YEAR) {
      figures.add(postings(group, Integer.parseInt(label)));
    }
    if (span != Span.MONTH) {
      var due =
          group.members().stream().mapToLong(centre -> toursDue.of(centre, span, label)).sum();
      figures.add(
          ratio(
              FigureId.TOURS,
              tally.served(EntryType.TOUR),
              due,
              (long) tally.planned(EntryType.TOUR),
              1));
    }
    var remote = (long) tally.planned(EntryType.REMOTE);
    figures.add(count(FigureId.REMOTE_SESSIONS, tally.served(EntryType.REMOTE), remote));
    figures.add(count(FigureId.MANAGED_STAFF_DAYS, tally.managedDays(), null));
    return figures;
  }

  private FigureDocument count(FigureId id, int counted, @Nullable Long planned) {
    return new FigureDocument(id, counted, null, null, planned, null, bases.getOrDefault(id, ""));
  }

  private FigureDocument postings(Group group, int year) {
    var townships = group.members().stream().filter(CountyFacts::isTownship).toList();
    var covered = 0L;
    var foreseen = 0L;
    for (var centre : townships) {
      var standing = coverage(centre.county(), year).of(centre.id());
      covered += standing.covered() ? 1 : 0;
      foreseen += standing.foreseen() ? 1 : 0;
    }
    return ratio(FigureId.POSTING_COVERAGE, covered, townships.size(), foreseen, 1);
  }

  private PostingCoverage coverage(String county, int year) {
    return coverages.computeIfAbsent(
        new CountyYear(county, year),
        key -> new PostingCoverage(counts.postings().getOrDefault(county, List.of()), year, today));
  }

  private FigureDocument ratio(
      FigureId id, long numerator, long denominator, @Nullable Long planned, int times) {
    return new FigureDocument(
        id,
        numerator,
        denominator,
        by(numerator, denominator, times),
        planned,
        planned == null ? null : by(planned, denominator, times),
        bases.getOrDefault(id, ""));
  }

  private static @Nullable Double by(long numerator, long denominator, int times) {
    return denominator == 0 ? null : (double) numerator * times / denominator;
  }
}
