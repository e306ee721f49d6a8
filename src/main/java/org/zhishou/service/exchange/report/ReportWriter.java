package org.zhishou.service.exchange.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Title;
import org.zhishou.service.exchange.report.Report.Bar;
import org.zhishou.service.exchange.report.Report.Bars;
import org.zhishou.service.exchange.report.Report.Charts;
import org.zhishou.service.exchange.report.Report.Part;
import org.zhishou.service.exchange.report.Report.Share;
import org.zhishou.service.exchange.report.Report.Shares;
import org.zhishou.service.exchange.report.Report.Table;
import org.zhishou.service.exchange.roster.RosterWords;
import org.zhishou.service.record.assessment.FigureDocument;
import org.zhishou.service.record.assessment.FigureId;
import org.zhishou.service.record.ledger.LedgerEntry;
import org.zhishou.service.record.ledger.Span;

/** Words the county's part of a report; the centres' pages are {@link CentrePart}s. */
final class ReportWriter {
  private static final List<Integer> FIGURE_WIDTHS = List.of(34, 18, 16, 16, 16);

  private final Found found;
  private final ReportWords words;
  private final RosterWords field;

  ReportWriter(Found found, Locale locale) {
    this.found = found;
    words = new ReportWords(locale);
    field = new RosterWords(locale);
  }

  Report report() {
    var span = span(found.span().label(), found.span().span());
    var centre = new CentrePart(found, this, words, field);
    return new Report(
        words.in("title." + found.span().span(), found.county(), span),
        words.in(
                "about",
                field.date(found.span().range().from()),
                field.date(found.span().range().to()),
                found.centres().size(),
                found.deployed().residents(),
                field.date(found.made()))
            + (found.made().isBefore(found.span().range().to()) ? words.in("running") : ""),
        county(),
        found.centres().stream().map(centre::of).toList(),
        words.in("footnote"));
  }

  private String span(String label, Span span) {
    return switch (span) {
      case MONTH -> field.month(YearMonth.parse(label));
      case QUARTER ->
          words.in("quarter", label.substring(0, 4), label.substring(label.length() - 1));
      case YEAR -> words.in("year", label);
    };
  }

  private List<Part> county() {
    var parts = new ArrayList<Part>();
    parts.add(figures(found.whole(), words));
    parts.add(charts(found.months()));
    if (!found.burden().items().isEmpty()) {
      parts.add(burden());
    }
    parts.add(deployed());
    parts.add(equity());
    parts.add(postings());
    if (!found.slots().hospitals().isEmpty()) {
      parts.add(slots());
    }
    parts.add(centres());
    return parts;
  }

  /** One line for each figure, planned beside attended, with what each counts below. */
  static Table figures(FigureDocument.Group group, ReportWords words) {
    var rows = new ArrayList<List<String>>();
    for (var figure : group.figures()) {
      var denominator = figure.denominator();
      rows.add(
          List.of(
              words.in("figure." + figure.id()),
              denominator == null
                  ? Long.toString(figure.numerator())
                  : figure.numerator() + " / " + denominator,
              denominator == null ? "" : value(figure.id(), figure.value(), words),
              figure.planned() == null ? "" : figure.planned().toString(),
              denominator == null || figure.planned() == null
                  ? ""
                  : value(figure.id(), figure.plannedValue(), words)));
    }
    return new Table(
        words.in("part.figures"), FIGURE_WIDTHS, columns(words, "figures", 5), rows, List.of());
  }

  private static String value(FigureId id, @Nullable Double value, ReportWords words) {
    return id == FigureId.DAYS_DEPLOYED ? words.number(value) : words.percent(value);
  }

  static List<String> columns(ReportWords words, String table, int count) {
    var columns = new ArrayList<String>();
    for (var column = 1; column <= count; column++) {
      columns.add(words.in("column." + table + "." + column));
    }
    return columns;
  }

  /** By month; of months that have not begun, what is planned alone. */
  Charts charts(List<FigureDocument.Group> months) {
    return new Charts(words.in("part.months"), attainment(months), days(months));
  }

  private boolean isToCome(FigureDocument.Group month) {
    return YearMonth.parse(month.span()).isAfter(YearMonth.from(found.made()));
  }

  private Bars attainment(List<FigureDocument.Group> months) {
    var bars = new ArrayList<Bar>();
    for (var month : months) {
      var figure = Found.figure(month, FigureId.WEEKLY_ATTAINMENT).orElseThrow();
      var value = figure.value();
      var planned = figure.plannedValue();
      bars.add(
          new Bar(
              month(month, words),
              planned == null ? 0 : planned,
              value == null ? 0 : value,
              isToCome(month) ? "" : words.roundPercent(value)));
    }
    return new Bars(words.in("part.attainment"), 1, bars, legend(words));
  }

  private Bars days(List<FigureDocument.Group> months) {
    var bars = new ArrayList<Bar>();
    var most = 1L;
    for (var month : months) {
      var figure = Found.figure(month, FigureId.DAYS_DEPLOYED).orElseThrow();
      long planned = figure.planned() == null ? 0 : figure.planned();
      most = Math.max(most, Math.max(planned, figure.numerator()));
      bars.add(
          new Bar(
              month(month, words),
              planned,
              figure.numerator(),
              isToCome(month) ? "" : Long.toString(figure.numerator())));
    }
    return new Bars(words.in("part.days"), most, bars, legend(words));
  }

  private static String month(FigureDocument.Group group, ReportWords words) {
    return words.in("month", YearMonth.parse(group.span()).getMonthValue());
  }

  private static List<String> legend(ReportWords words) {
    return List.of(words.in("legend.planned"), words.in("legend.attended"));
  }

  private Shares burden() {
    var shares =
        found.burden().items().stream()
            .filter(one -> one.span().equals(found.span().label()))
            .map(
                one ->
                    new Share(
                        one.name() == null ? one.hospital() : one.name(),
                        or0(one.shareOfPhysicians()),
                        or0(one.shareOfDays()),
                        words.in(
                            "burden",
                            one.days(),
                            words.percent(one.shareOfDays()),
                            words.percent(one.shareOfPhysicians()),
                            one.travelMinutes())))
            .toList();
    return new Shares(
        words.in("part.burden"),
        shares,
        List.of(words.in("legend.physicians"), words.in("legend.days")));
  }

  private static double or0(@Nullable Double share) {
    return share == null ? 0 : share;
  }

  private Table deployed() {
    var rows =
        found.deployed().items().stream()
            .map(
                one ->
                    List.of(
                        field.specialty(one.specialty()),
                        field.of(Title.valueOf(one.title())),
                        Integer.toString(one.days()),
                        words.number(one.per10000())))
            .toList();
    return new Table(
        words.in("part.deployed"),
        List.of(40, 20, 20, 20),
        columns(words, "deployed", 4),
        rows,
        List.of());
  }

  private Table equity() {
    var rows = new ArrayList<List<String>>();
    for (var one : found.equity().items()) {
      var attended = one.attended();
      rows.add(
          List.of(
              span(one.span(), found.span().parts()),
              words.number(attended.gini()),
              words.number(one.planned().gini()),
              words.number(attended.theil()),
              words.number(attended.theilWithin()),
              words.number(attended.theilBetween()),
              words.number(attended.concentration())));
    }
    return new Table(
        words.in("part.equity"),
        List.of(22, 13, 13, 13, 13, 13, 13),
        columns(words, "equity", 7),
        rows,
        List.of(found.equity().basis()));
  }

  private Table postings() {
    var names = new LinkedHashMap<String, String>();
    found.entries().forEach(one -> names.put(one.by().physician().id(), label(one)));
    var rows =
        found.posted().items().stream()
            .map(
                one ->
                    List.of(
                        String.valueOf(one.name() == null ? one.centre() : one.name()),
                        one.physician() == null
                            ? ""
                            : names.getOrDefault(one.physician(), one.physician()),
                        Integer.toString(one.daysSoFar()),
                        Integer.toString(one.daysForeseen()),
                        words.in(
                            one.covered()
                                ? "posting.covered"
                                : one.foreseen() ? "posting.foreseen" : "posting.open")))
            .toList();
    return new Table(
        words.in("part.postings", found.posted().year()),
        List.of(34, 18, 16, 16, 16),
        columns(words, "postings", 5),
        rows,
        List.of(
            words.in("posting.last", field.date(found.posted().lastBeginning())),
            found.posted().basis()));
  }

  private static String label(LedgerEntry entry) {
    var physician = entry.by().physician();
    return physician.name() == null ? physician.id() : physician.name();
  }

  private Table slots() {
    var rows =
        found.slots().hospitals().stream()
            .map(
                one ->
                    List.of(
                        one.hospitalName() == null ? one.hospital() : one.hospitalName(),
                        one.month(),
                        field.specialty(one.specialty())
                            + (one.senior() ? " " + words.in("senior") : ""),
                        Integer.toString(one.slots()),
                        one.reserved() + " (" + words.percent(one.share()) + ")",
                        words.in(one.targetMet() ? "yes" : "no"),
                        one.booked() + " / " + one.attended(),
                        Integer.toString(one.returned())))
            .toList();
    return new Table(
        words.in("part.slots"),
        List.of(21, 10, 22, 8, 14, 7, 11, 7),
        columns(words, "slots", 8),
        rows,
        List.of());
  }

  /** All centres in one table, so that they can be compared. */
  private Table centres() {
    var rows = new ArrayList<List<String>>();
    for (var group : found.ofCentres()) {
      var weeks = Found.figure(group, FigureId.WEEKLY_ATTAINMENT).orElseThrow();
      var days = Found.figure(group, FigureId.DAYS_DEPLOYED).orElseThrow();
      rows.add(
          List.of(
              group.name() == null ? group.of() : group.name(),
              weeks.numerator() + " / " + weeks.denominator(),
              words.percent(weeks.value()),
              Long.toString(days.numerator()),
              words.number(days.value())));
    }
    return new Table(
        words.in("part.centres"), FIGURE_WIDTHS, columns(words, "centres", 5), rows, bases());
  }

  private List<String> bases() {
    return found.whole().figures().stream()
        .map(one -> words.in("figure." + one.id()) + words.in("colon") + one.basis())
        .toList();
  }
}
