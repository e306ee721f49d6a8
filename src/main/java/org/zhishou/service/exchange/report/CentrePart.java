package org.zhishou.service.exchange.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.zhishou.engine.problem.CentreKind;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.exchange.report.Report.Centre;
import org.zhishou.service.exchange.report.Report.Part;
import org.zhishou.service.exchange.report.Report.Table;
import org.zhishou.service.exchange.roster.RosterWords;
import org.zhishou.service.record.assessment.FigureDocument;
import org.zhishou.service.record.ledger.EntryType;
import org.zhishou.service.record.ledger.LedgerEntry;

/** Words the page of a centre; what would need a second one is counted, not listed. */
record CentrePart(Found found, ReportWriter county, ReportWords words, RosterWords field) {
  /** Of people and of weeks together. */
  private static final int MOST_LINES = 20;

  private static final int MOST_LINES_OF_WEEKS = 8;

  /** In characters; a reason may take two lines, and no more. */
  private static final int REASON_OF_A_LINE = 26;

  private record Who(String physician, String type) {}

  Centre of(Entry centre) {
    var kind = centre.document().path("kind").asString(CentreKind.TOWNSHIP.name());
    var residents = centre.document().path("population").asLong(0);
    var parts = new ArrayList<Part>();
    Found.of(found.ofCentres(), centre.id())
        .forEach(group -> parts.add(ReportWriter.figures(group, words)));
    var months = Found.of(found.monthsOfCentres(), centre.id());
    parts.add(county.charts(months));
    var weeks = found.missed().stream().filter(one -> one.centre().equals(centre.id())).toList();
    var shown = shown(weeks);
    var lines = shown.stream().mapToInt(this::lines).sum();
    parts.add(served(centre.id(), MOST_LINES - lines));
    parts.add(missed(weeks, shown));
    return new Centre(
        centre.name() == null ? centre.id() : centre.name(),
        words.in("centre", words.in("kind." + kind), residents),
        parts);
  }

  /** Who served, the most days first; types apart. */
  private Table served(String centre, int most) {
    var byWhom = new LinkedHashMap<Who, List<LedgerEntry>>();
    for (var entry : found.entries()) {
      if (entry.centre().id().equals(centre)) {
        byWhom
            .computeIfAbsent(
                new Who(entry.by().physician().id(), entry.type().name()), key -> new ArrayList<>())
            .add(entry);
      }
    }
    var rows =
        byWhom.values().stream()
            .sorted(Comparator.comparingInt((List<LedgerEntry> of) -> days(of)).reversed())
            .map(this::row)
            .toList();
    var notes =
        rows.size() > most
            ? List.of(words.in("more.people", rows.size() - most))
            : List.<String>of();
    return new Table(
        words.in("part.served"),
        List.of(22, 24, 16, 16, 12, 10),
        ReportWriter.columns(words, "served", 6),
        rows.stream().limit(most).toList(),
        notes);
  }

  private List<String> row(List<LedgerEntry> entries) {
    var newest = entries.getLast().by();
    var name = newest.physician().name();
    var from = newest.institution().name();
    return List.of(
        name == null ? newest.physician().id() : name,
        from == null ? newest.institution().id() : from,
        field.of(newest.title()),
        field.specialty(newest.specialty()),
        words.in("type." + entries.getLast().type()),
        Integer.toString(days(entries)));
  }

  /** Dates within the span, each once. */
  private int days(List<LedgerEntry> entries) {
    var range = found.span().range();
    var dates = new TreeSet<LocalDate>();
    for (var entry : entries) {
      if (entry.type() == EntryType.POSTING) {
        entry.from().datesUntil(entry.to().plusDays(1)).forEach(dates::add);
      } else {
        dates.add(entry.from());
      }
    }
    return dates.subSet(range.from(), true, range.to(), true).size();
  }

  /** The latest, as many as there is room for. */
  private List<FigureDocument.Missed> shown(List<FigureDocument.Missed> weeks) {
    var shown = new ArrayList<FigureDocument.Missed>();
    var left = MOST_LINES_OF_WEEKS;
    for (var week : weeks.reversed()) {
      left -= lines(week);
      if (left < 0) {
        break;
      }
      shown.addFirst(week);
    }
    return shown;
  }

  private int lines(FigureDocument.Missed week) {
    return why(week).length() > REASON_OF_A_LINE ? 2 : 1;
  }

  private Table missed(List<FigureDocument.Missed> weeks, List<FigureDocument.Missed> shown) {
    var rows =
        shown.stream()
            .map(
                one ->
                    List.of(
                        field.date(one.week()),
                        Integer.toString(one.required()),
                        Integer.toString(one.attended()),
                        Integer.toString(one.missing()),
                        why(one)))
            .toList();
    var notes = new ArrayList<String>();
    if (weeks.isEmpty()) {
      notes.add(words.in("missed.none"));
    }
    if (weeks.size() > shown.size()) {
      notes.add(words.in("more.weeks", weeks.size() - shown.size()));
    }
    return new Table(
        words.in("part.missed"),
        List.of(20, 9, 9, 9, 53),
        ReportWriter.columns(words, "missed", 5),
        rows,
        notes);
  }

  private String why(FigureDocument.Missed week) {
    var reasons = new ArrayList<String>();
    if (week.missingAsPlanned() > 0) {
      reasons.add(words.in("why.not-planned", week.missingAsPlanned()));
    }
    if (week.absent() > 0) {
      reasons.add(words.in("why.absent", week.absent()));
    }
    if (week.awaited() > 0) {
      reasons.add(words.in("why.awaited", week.awaited()));
    }
    if (week.acknowledged() != null) {
      reasons.add(week.acknowledged());
    }
    var all = String.join(words.in("why.between"), reasons);
    var most = 2 * REASON_OF_A_LINE - 2;
    return all.length() <= most ? all : all.substring(0, most) + "…";
  }
}
