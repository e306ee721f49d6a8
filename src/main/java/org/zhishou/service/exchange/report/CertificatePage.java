package org.zhishou.service.exchange.report;

import java.util.List;
import java.util.Locale;
import org.zhishou.service.exchange.print.Xhtml;

/** A certificate as XHTML, with room for the seals of those who vouch for it. */
record CertificatePage(Certificate certificate, Locale locale) {
  /** Of centre, type, first and last day, days, half-days and confirmations. */
  private static final List<Integer> WIDTHS = List.of(25, 13, 17, 17, 7, 9, 12);

  private static final int FIRST_NUMBER = 4;

  private static final String CSS =
      """
      @page { size: 210mm 297mm; margin: 24mm 22mm 20mm;
        @bottom-right { content: counter(page) ' / ' counter(pages); font-family: 'Noto Sans SC'; font-size: 8pt; color: #5b6773; } }
      * { box-sizing: border-box; }
      html { font-family: 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; font-size: 11pt; color: #1f2933; line-height: 1.75; }
      body { margin: 0; }
      h1 { font-size: 21pt; font-weight: bold; text-align: center; margin: 0 0 0.9em; }
      .body { margin: 0 0 1.1em; text-indent: 2em; text-align: justify; }
      table { width: 100%; border-collapse: collapse; table-layout: fixed; }
      table.rows { -fs-table-paginate: paginate; }
      .rows th { background-color: #eef2f6; font-weight: bold; }
      .rows th, .rows td { border: 0.6pt solid #b9c3cd; padding: 0.2em 0.4em; text-align: left; font-size: 8.8pt; line-height: 1.45; }
      .rows th.number, .rows td.number { text-align: right; }
      tr { page-break-inside: avoid; }
      .note { color: #44515e; font-size: 8.8pt; line-height: 1.55; margin: 0.6em 0 0; }
      .seals { margin-top: 16mm; page-break-inside: avoid; }
      .seals td { width: 50%; height: 34mm; vertical-align: top; padding: 0 1em 0 0; }
      .seals .day { padding-top: 16mm; }
      .made { color: #5b6773; font-size: 8.8pt; margin: 1.2em 0 0; text-align: right; }
      """;

  String xhtml() {
    var page = new Xhtml();
    page.text("h1", "", certificate.title()).text("p", "body", certificate.body());
    if (!certificate.rows().isEmpty()) {
      rows(page);
    }
    certificate.notes().forEach(note -> page.text("p", "note", note));
    page.open("table", "seals").open("tr", "");
    for (var seal : certificate.seals()) {
      page.open("td", "").text("div", "", seal).text("div", "day", certificate.day()).close("td");
    }
    page.close("tr").close("table").text("p", "made", certificate.made());
    return page.document(locale.toLanguageTag(), certificate.title(), CSS);
  }

  private void rows(Xhtml page) {
    page.open("table", "rows").open("thead", "").open("tr", "");
    for (var column = 0; column < WIDTHS.size(); column++) {
      page.box("th", name(column), "width: " + WIDTHS.get(column) + "%");
      page.text("span", "", certificate.columns().get(column)).close("th");
    }
    page.close("tr").close("thead").open("tbody", "");
    for (var row : certificate.rows()) {
      page.open("tr", "");
      for (var column = 0; column < row.size(); column++) {
        page.text("td", name(column), row.get(column));
      }
      page.close("tr");
    }
    page.close("tbody").close("table");
  }

  private static String name(int column) {
    return column < FIRST_NUMBER ? "" : "number";
  }
}
