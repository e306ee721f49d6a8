package org.zhishou.service.record.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.record.ledger.EntryType;
import org.zhishou.service.record.ledger.LedgerCounts;
import org.zhishou.service.record.ledger.LedgerEntry;
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
   * @param days by the things that {@code thing} names: of centres, or of hospitals where groups
   *     are hospitals
   * @param postings that share a date with the range
   */
  record Counts(
      List<WeekTally> weeks,
      List<LedgerCounts.Days> days,
      List<LedgerCounts.Tours> tours,
      List<LedgerEntry> postings) {}

  private static final int RESIDENTS = 10_000;
  private static final int QUARTERS_OF_YEAR = 4;

  private final Counts counts;
  private final Span span;
  private final LocalDate from;
  private final LocalDate to;
  private final LocalDate today;
  private final RecordSettings settings;
  private final Locale locale;

  Figures(
      Counts counts,
      Span span,
      LocalDate from,
      LocalDate to,
      LocalDate today,
      RecordSettings settings,
      Locale locale) {
    this.counts = counts;
    this.span = span;
    this.from = from;
    this.to = to;
    this.today = today;
    this.settings = settings;
    this.locale = locale;
  }

  /**
   * By group, then span. A centre may be in several groups.
   *
   * @param daysOf the groups that a count of days belongs to
   */
  List<FigureDocument.Group> of(
      List<Group> groups, Function<LedgerCounts.Days, List<String>> daysOf) {
    var groupsOfCentre = new HashMap<String, List<String>>();
    for (var group : groups) {
      for (var centre : group.members()) {
        groupsOfCentre
            .computeIfAbsent(key(centre.county(), centre.id()), key -> new ArrayList<>())
            .add(group.id());
      }
    }
    var tallies = new HashMap<String, Map<String, FigureTally>>();
    counts
        .weeks()
        .forEach(
            week ->
                groupsOfCentre
                    .getOrDefault(key(week.county(), week.centre()), List.of())
                    .forEach(group -> tally(tallies, group, week.span()).add(week)));
    counts
        .days()
        .forEach(
            one -> daysOf.apply(one).forEach(group -> add(tally(tallies, group, one.span()), one)));
    counts
        .tours()
        .forEach(
            one ->
                groupsOfCentre
                    .getOrDefault(key(one.county(), one.centre()), List.of())
                    .forEach(group -> tally(tallies, group, one.span()).addTours(one.tours())));
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

  private static void add(FigureTally tally, LedgerCounts.Days days) {
    if (days.type() == EntryType.DUTY) {
      tally.addDays(days.days());
    } else if (days.type() == EntryType.REMOTE) {
      tally.addRemoteHalfDays(days.halfDays());
    }
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
            tally.days(),
            residents,
            (long) tally.plannedDays(),
            RESIDENTS));
    if (span == Span.YEAR) {
      figures.add(postings(group, Integer.parseInt(label)));
    }
    if (span != Span.MONTH) {
      var quarters = span == Span.YEAR ? QUARTERS_OF_YEAR : 1;
      var due = (long) group.members().size() * quarters * settings.toursPerQuarter();
      figures.add(ratio(FigureId.TOURS, tally.tours(), due, null, 1));
    }
    figures.add(
        new FigureDocument(
            FigureId.REMOTE_SESSIONS,
            tally.remoteHalfDays(),
            null,
            null,
            null,
            null,
            FigureWords.basis(FigureId.REMOTE_SESSIONS, locale)));
    return figures;
  }

  private FigureDocument postings(Group group, int year) {
    var townships = group.members().stream().filter(CountyFacts::isTownship).toList();
    var covered = 0L;
    var foreseen = 0L;
    for (var county : townships.stream().map(Entry::county).distinct().toList()) {
      var coverage =
          new PostingCoverage(
              counts.postings().stream()
                  .filter(one -> one.county().equals(county))
                  .map(Figures::posting)
                  .toList(),
              year,
              today);
      for (var centre : townships) {
        if (centre.county().equals(county)) {
          var standing = coverage.of(centre.id());
          covered += standing.covered() ? 1 : 0;
          foreseen += standing.foreseen() ? 1 : 0;
        }
      }
    }
    return ratio(FigureId.POSTING_COVERAGE, covered, townships.size(), foreseen, 1);
  }

  static PostingCoverage.Posting posting(LedgerEntry entry) {
    return new PostingCoverage.Posting(
        entry.by().physician().id(),
        entry.centre().id(),
        entry.from(),
        entry.to(),
        entry.by().title().qualified());
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
        FigureWords.basis(id, locale, settings.toursPerQuarter()));
  }

  private static @Nullable Double by(long numerator, long denominator, int times) {
    return denominator == 0 ? null : (double) numerator * times / denominator;
  }
}
