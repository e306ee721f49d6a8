package org.zhishou.service.exchange.notice;

import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.zhishou.service.exchange.notice.Docx.Cell;
import org.zhishou.service.exchange.print.Xhtml;

/** Letters, a page or more each, as XHTML and as an editable document. */
record LetterPage(List<Letter> letters, Locale locale) {
  private static final int INDENT_TWIPS = 640;
  private static final double ROW_MILLIMETRES = 8;
  private static final int SPACE_TWIPS = 360;

  /** Of date, weekday, centre, session and minutes. */
  private static final List<Integer> WIDTHS = List.of(24, 11, 27, 25, 13);

  static final String CSS =
      """
      @page { size: 210mm 297mm; margin: 20mm 22mm 16mm; }
      html { font-family: 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;
        font-size: 11pt; color: #1f2933; line-height: 1.75; }
      body { margin: 0; }
      section { page-break-after: always; }
      section:last-child { page-break-after: auto; }
      h1 { font-size: 22pt; font-weight: bold; text-align: center; letter-spacing: 0.2em; margin: 0; }
      .number { text-align: center; color: #5b6773; margin: 0 0 1.6em; }
      .to { margin: 0; font-weight: bold; }
      .body { margin: 0.3em 0 1.2em; text-indent: 2em; text-align: justify; }
      table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
      th { background-color: #eef2f6; font-weight: bold; }
      th, td { border: 0.6pt solid #b9c3cd; padding: 0.15em 0.5em; text-align: center; font-size: 10pt; line-height: 1.4; }
      tr { page-break-inside: avoid; }
      .signed { text-align: right; margin: 1.6em 0 0; page-break-inside: avoid; }
      @media screen { body { background: #e9edf1; } section { background: #fff; max-width: 800px; margin: 1.5em auto; padding: 3em; } }
      """;

  String xhtml() {
    var page = new Xhtml();
    for (var letter : letters) {
      page.open("section", "").text("h1", "", letter.title());
      page.text("p", "number", letter.number()).text("p", "to", letter.to());
      page.text("p", "body", letter.body());
      if (!letter.rows().isEmpty()) {
        table(page, letter);
      }
      page.open("div", "signed").text("div", "", letter.signed()).text("div", "", letter.date());
      page.close("div").close("section");
    }
    return page.document(locale.toLanguageTag(), NoticeWords.in(locale, "letter.title"), CSS);
  }

  private static void table(Xhtml page, Letter letter) {
    page.open("table", "").open("thead", "").open("tr", "");
    letter.columns().forEach(column -> page.text("th", "", column));
    page.close("tr").close("thead").open("tbody", "");
    for (var row : letter.rows()) {
      page.open("tr", "");
      row.forEach(value -> page.text("td", "", value));
      page.close("tr");
    }
    page.close("tbody").close("table");
  }

  byte[] docx() {
    var document = new Docx(Paper.A4.width(), Paper.A4.height(), 1);
    var first = true;
    for (var letter : letters) {
      var title = document.paragraph(ParagraphAlignment.CENTER);
      title.setPageBreak(!first);
      first = false;
      document.run(title, letter.title(), Docx.HEADING, 22, true);
      var number = document.paragraph(ParagraphAlignment.CENTER);
      document.run(number, letter.number(), Docx.BODY, 10.5, false);
      var to = document.paragraph(ParagraphAlignment.LEFT);
      document.run(to, letter.to(), Docx.BODY, 14, true);
      var body = document.paragraph(ParagraphAlignment.BOTH);
      body.setIndentationFirstLine(INDENT_TWIPS);
      document.run(body, letter.body(), Docx.BODY, 14, false);
      if (!letter.rows().isEmpty()) {
        var rows = letter.rows().stream().map(row -> row.stream().map(Cell::of).toList()).toList();
        document.table(letter.columns(), WIDTHS, rows, ROW_MILLIMETRES, 12);
      }
      var signed = document.paragraph(ParagraphAlignment.RIGHT);
      signed.setSpacingBefore(SPACE_TWIPS);
      document.run(signed, letter.signed(), Docx.BODY, 14, false);
      var date = document.paragraph(ParagraphAlignment.RIGHT);
      document.run(date, letter.date(), Docx.BODY, 14, false);
    }
    return document.bytes();
  }
}
