package org.zhishou.service.exchange.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhishou.service.exchange.print.Xhtml;
import org.zhishou.service.exchange.report.Report.Bars;
import org.zhishou.service.exchange.report.Report.Charts;
import org.zhishou.service.exchange.report.Report.Part;
import org.zhishou.service.exchange.report.Report.Shares;
import org.zhishou.service.exchange.report.Report.Table;

/** A report as XHTML. Charts are boxes, so that their numbers stay text. */
record ReportPage(Report report, Locale locale) {
  private static final double HIGHEST_MILLIMETRES = 24;

  /** Of a chart, with room between the months. */
  private static final double BARS_MILLIMETRES = 66;

  private static final double WIDEST_BAR_MILLIMETRES = 3.6;

  /** What stands in a column of numbers: counts, shares, or nothing. */
  private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d.%/() ]*|--|");

  private static final double WIDEST_HUNDREDTHS = 100;
  private static final int MOST_ROWS_KEPT_TOGETHER = 12;

  private static final String CSS =
      """
      @page { size: 210mm 297mm; margin: 16mm 15mm 15mm;
        @bottom-right { content: counter(page) ' / ' counter(pages); font-family: 'Noto Sans SC'; font-size: 8pt; color: #5b6773; } }
      * { box-sizing: border-box; }
      html { font-family: 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; font-size: 9pt; color: #1f2933; line-height: 1.4; }
      body { margin: 0; }
      section.centre { page-break-before: always; }
      h1 { font-size: 19pt; font-weight: bold; margin: 0; }
      h2 { font-size: 15pt; font-weight: bold; margin: 0; }
      .about { color: #5b6773; margin: 0.2em 0 0.4em; }
      h3 { font-size: 10.5pt; font-weight: bold; color: #0b5394; margin: 1.1em 0 0.35em; page-break-after: avoid; }
      .part { page-break-inside: avoid; }
      table { width: 100%; border-collapse: collapse; table-layout: fixed; }
      table.rows { -fs-table-paginate: paginate; }
      .rows tr { page-break-inside: avoid; }
      .rows th { background-color: #eef2f6; font-weight: bold; text-align: left; border-bottom: 0.8pt solid #b9c3cd; padding: 0.25em 0.5em; }
      .rows td { text-align: left; border-bottom: 0.5pt solid #dde3e9; padding: 0.22em 0.5em; vertical-align: top; }
      .rows th.number, .rows td.number { text-align: right; }
      section.centre .rows { font-size: 8.6pt; line-height: 1.32; }
      section.centre h3 { margin-top: 0.8em; }
      .charts td.chart { width: 50%; vertical-align: top; padding: 0 3mm 0 0; }
      .caption { margin: 0 0 0.4em; color: #44515e; font-size: 8pt; }
      .note { color: #5b6773; font-size: 7.6pt; margin: 0.25em 0 0; }
      .bars td { vertical-align: bottom; text-align: center; padding: 0; }
      .bars tr.columns td { height: 29mm; border-bottom: 0.8pt solid #8a95a1; }
      .bars .label { color: #5b6773; font-size: 7.6pt; padding-top: 1mm; }
      .said { font-size: 6.6pt; }
      .bar { display: inline-block; margin: 0 0.2mm; vertical-align: bottom; }
      .planned { background-color: #c3cfdb; }
      .attended { background-color: #0b6e6e; }
      .shares td { padding: 0.2em 0.4em; vertical-align: middle; }
      .shares .name { width: 26%; }
      .shares .text { width: 22%; text-align: right; font-size: 8pt; }
      .lying { height: 2.6mm; margin: 0.4mm 0; }
      .legend { font-size: 7.6pt; color: #44515e; margin: 0.5em 0 0; }
      .key { display: inline-block; width: 2.8mm; height: 2.8mm; margin: 0 1mm 0 3mm; vertical-align: middle; }
      .footnote { color: #5b6773; font-size: 7.6pt; margin: 1.4em 0 0; }
      """;

  String xhtml() {
    var page = new Xhtml();
    page.open("section", "").text("h1", "", report.title()).text("p", "about", report.about());
    report.county().forEach(part -> part(page, part));
    page.text("p", "footnote", report.footnote()).close("section");
    for (var centre : report.centres()) {
      page.open("section", "centre").text("h2", "", centre.name());
      page.text("p", "about", centre.about());
      centre.parts().forEach(part -> part(page, part));
      page.close("section");
    }
    return page.document(locale.toLanguageTag(), report.title(), CSS);
  }

  /** All that is printed. */
  Stream<String> texts() {
    return Stream.concat(
        Stream.concat(
            Stream.of(report.title(), report.about(), report.footnote()),
            report.county().stream().flatMap(ReportPage::texts)),
        report.centres().stream()
            .flatMap(
                centre ->
                    Stream.concat(
                        Stream.of(centre.name(), centre.about()),
                        centre.parts().stream().flatMap(ReportPage::texts))));
  }

  private static Stream<String> texts(Part part) {
    return switch (part) {
      case Table table ->
          Stream.of(
                  List.of(table.heading()),
                  table.columns(),
                  table.rows().stream().flatMap(List::stream).toList(),
                  table.notes())
              .flatMap(List::stream);
      case Charts charts ->
          Stream.concat(
              Stream.of(charts.heading()),
              Stream.of(charts.left(), charts.right()).flatMap(ReportPage::texts));
      case Shares shares ->
          Stream.concat(
              Stream.concat(Stream.of(shares.heading()), shares.legend().stream()),
              shares.shares().stream().flatMap(share -> Stream.of(share.label(), share.text())));
    };
  }

  private static Stream<String> texts(Bars bars) {
    return Stream.concat(
        Stream.concat(Stream.of(bars.heading()), bars.legend().stream()),
        bars.bars().stream().flatMap(bar -> Stream.of(bar.label(), bar.text())));
  }

  private static void part(Xhtml page, Part part) {
    page.open("div", isLong(part) ? "" : "part").text("h3", "", part.heading());
    switch (part) {
      case Table table -> table(page, table);
      case Charts charts -> charts(page, charts);
      case Shares shares -> shares(page, shares);
    }
    page.close("div");
  }

  private static boolean isLong(Part part) {
    return part instanceof Table table && table.rows().size() > MOST_ROWS_KEPT_TOGETHER;
  }

  private static void table(Xhtml page, Table table) {
    var styles = styles(table);
    page.open("table", "rows").open("thead", "").open("tr", "");
    for (var column = 0; column < table.columns().size(); column++) {
      page.box("th", styles.get(column), "width: " + table.widths().get(column) + "%");
      page.text("span", "", table.columns().get(column)).close("th");
    }
    page.close("tr").close("thead").open("tbody", "");
    for (var row : table.rows()) {
      page.open("tr", "");
      for (var column = 0; column < row.size(); column++) {
        page.text("td", styles.get(column), row.get(column));
      }
      page.close("tr");
    }
    page.close("tbody").close("table");
    table.notes().forEach(note -> page.text("p", "note", note));
  }

  /** Numbers stand below each other by their last digits, words by their first character. */
  private static List<String> styles(Table table) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(column -> column > 0 && isOfNumbers(table, column) ? "number" : "")
        .toList();
  }

  private static boolean isOfNumbers(Table table, int column) {
    return table.rows().stream().allMatch(row -> NUMBER.matcher(row.get(column)).matches());
  }

  private static void charts(Xhtml page, Charts charts) {
    page.open("table", "charts").open("tr", "");
    for (var bars : List.of(charts.left(), charts.right())) {
      page.open("td", "chart").text("p", "caption", bars.heading());
      bars(page, bars);
      page.close("td");
    }
    page.close("tr").close("table");
  }

  private static void bars(Xhtml page, Bars bars) {
    var width =
        Math.min(WIDEST_BAR_MILLIMETRES, BARS_MILLIMETRES / 2 / Math.max(1, bars.bars().size()));
    page.open("table", "bars").open("tr", "columns");
    for (var bar : bars.bars()) {
      page.open("td", "").text("div", "said", bar.text());
      upright(page, "bar planned", bar.planned() / bars.whole(), width);
      upright(page, "bar attended", bar.attended() / bars.whole(), width);
      page.close("td");
    }
    page.close("tr").open("tr", "");
    bars.bars().forEach(bar -> page.text("td", "label", bar.label()));
    page.close("tr").close("table");
    legend(page, bars.legend());
  }

  private static void upright(Xhtml page, String name, double share, double width) {
    var height = HIGHEST_MILLIMETRES * Math.clamp(share, 0, 1);
    page.box("div", name, "height: " + number(height) + "mm; width: " + number(width) + "mm")
        .close("div");
  }

  private static void shares(Xhtml page, Shares shares) {
    page.open("table", "shares");
    for (var share : shares.shares()) {
      page.open("tr", "").text("td", "name", share.label()).open("td", "");
      lying(page, "lying planned", share.first());
      lying(page, "lying attended", share.second());
      page.close("td").text("td", "text", share.text()).close("tr");
    }
    page.close("table");
    legend(page, shares.legend());
  }

  private static void lying(Xhtml page, String name, double share) {
    var width = WIDEST_HUNDREDTHS * Math.clamp(share, 0, 1);
    page.box("div", name, "width: " + number(width) + "%").close("div");
  }

  private static void legend(Xhtml page, List<String> legend) {
    page.open("p", "legend");
    page.open("span", "key planned").close("span").text("span", "", legend.getFirst());
    page.open("span", "key attended").close("span").text("span", "", legend.getLast());
    page.close("p");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
