package org.zhishou.service.exchange.notice;

import java.util.Locale;
import org.zhishou.service.exchange.notice.Notice.Day;
import org.zhishou.service.exchange.notice.Notice.Sheet;
import org.zhishou.service.exchange.notice.Notice.Visit;
import org.zhishou.service.exchange.print.Xhtml;

/** A notice as XHTML: what a browser prints, and what the PDF is made of. */
record NoticePage(Notice notice, Paper paper, boolean landscape, Locale locale) {
  /** Tables, since the PDF's layout knows neither flexible boxes nor grids. */
  private static final String CSS =
      """
      @page { size: %s; margin: %s; }
      * { box-sizing: border-box; }
      html { font-family: 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;
        font-size: %s; color: #1f2933; line-height: 1.35; }
      body { margin: 0; }
      section { page-break-after: always; }
      section:last-child { page-break-after: auto; }
      h1 { font-size: 2.1em; font-weight: bold; text-align: center; letter-spacing: 0.04em; margin: 0 0 0.15em; }
      .about { text-align: center; color: #5b6773; margin: 0 0 1em; font-size: 1em; }
      .month { font-size: 1.35em; font-weight: bold; color: #0b5394; text-align: center; margin: 0 0 0.5em; }
      table.grid { width: 100%%; border-collapse: collapse; table-layout: fixed; page-break-inside: avoid; }
      .grid th { font-weight: bold; font-size: 1em; color: #33404d; background-color: #eef2f6;
        border: 0.6pt solid #b9c3cd; padding: 0.4em 0; text-align: center; }
      .grid td { border: 0.6pt solid #b9c3cd; vertical-align: %s; padding: 0.3em 0.4em; }
      .grid td.off, .grid td.outside { background-color: #f5f7f9; }
      .grid td.makeup { background-color: #fff7e6; }
      .date { color: #5b6773; font-size: 0.9em; }
      .off .date { color: #8a95a1; }
      .mark { color: #8a95a1; font-size: 0.9em; }
      .makeup .mark { color: #ad4e00; font-weight: bold; }
      .visit { margin-top: %s; text-align: center; }
      .line .date { color: #5b6773; }
      .line .name { padding: 0 0.35em 0 0.5em; }
      .name { font-size: %s; font-weight: bold; }
      .detail { color: #44515e; font-size: 0.88em; }
      .session { color: #0b5394; font-weight: bold; font-size: 0.88em; }
      .remarks { margin: 0.8em 0 0; font-size: 0.95em; color: #33404d; }
      .remarks .label { font-weight: bold; }
      table.foot { width: 100%%; margin-top: 1em; border-collapse: collapse; }
      .foot td { vertical-align: bottom; padding: 0; }
      .foot .qr { width: 7.4em; text-align: center; }
      .qr img { width: 6.4em; height: 6.4em; }
      .scan { font-size: 0.75em; color: #5b6773; margin-top: 0.2em; }
      .issued { text-align: right; font-size: 1.05em; padding-right: 1.2em; }
      .footnote { color: #5b6773; font-size: 0.85em; padding-left: 1em; }
      @media screen { body { background: #e9edf1; } section { background: #fff; max-width: 1000px; margin: 1.5em auto; padding: 2.5em; } }
      """;

  /** What is left on A4 for the weeks of a page, in millimetres. */
  private static final double WEEKS_MILLIMETRES = 192;

  private static final double WEEKS_MILLIMETRES_OF_A_QUARTER = 140;

  /** Within the margins of A4. */
  private static final double WIDTH_MILLIMETRES = 184;

  private static final double WIDTH_MILLIMETRES_OF_A_QUARTER = 273;
  private static final double TALLEST_WEEK_MILLIMETRES = 39;

  /** Of A4, in points. */
  private static final double FONT_POINTS = 9.5;

  private static final double FONT_POINTS_OF_A_QUARTER = 8.2;

  String xhtml() {
    var page = new Xhtml();
    var picture = QrCode.dataAddress(notice.address());
    for (var number = 0; number < notice.pages().size(); number++) {
      var sheet = notice.pages().get(number);
      page.open("section", "");
      page.text("h1", "", notice.title()).text("p", "about", notice.about());
      if (!landscape) {
        page.text("p", "month", sheet.heading());
      }
      grid(page, sheet, number);
      remarks(page, sheet);
      foot(page, picture);
      page.close("section");
    }
    return page.document(locale.toLanguageTag(), notice.title(), css());
  }

  /** The rules of this paper, and a height for the weeks of each page. */
  String css() {
    var usual = landscape ? FONT_POINTS_OF_A_QUARTER : FONT_POINTS;
    var frame =
        new SheetRoom.Frame(
            usual,
            landscape ? WEEKS_MILLIMETRES_OF_A_QUARTER : WEEKS_MILLIMETRES,
            TALLEST_WEEK_MILLIMETRES,
            landscape ? WIDTH_MILLIMETRES_OF_A_QUARTER : WIDTH_MILLIMETRES,
            landscape);
    var rooms = notice.pages().stream().map(sheet -> SheetRoom.of(sheet, frame)).toList();
    var points = usual * SheetRoom.shrink(rooms) * paper.scale();
    var css =
        CSS.formatted(
            paper.size(landscape),
            landscape ? "9mm 12mm" : "14mm 13mm 11mm",
            "%.2fpt".formatted(points),
            landscape ? "middle" : "top",
            landscape ? "0" : "1.1em",
            landscape ? "1.12em" : "1.75em");
    var heights = new StringBuilder(css);
    for (var number = 0; number < rooms.size(); number++) {
      var height = paper.scale() * rooms.get(number).least();
      heights.append(".%s td { height: %.1fmm; }%n".formatted(weeks(number), height));
    }
    return heights.toString();
  }

  private static String weeks(int page) {
    return "weeks" + page;
  }

  private void grid(Xhtml page, Sheet sheet, int number) {
    page.open("table", "grid " + weeks(number)).open("thead", "").open("tr", "");
    sheet.columns().forEach(column -> page.text("th", "", column));
    page.close("tr").close("thead").open("tbody", "");
    for (var row : sheet.rows()) {
      page.open("tr", "");
      row.days().forEach(day -> day(page, day));
      page.close("tr");
    }
    page.close("tbody").close("table");
  }

  private void day(Xhtml page, Day day) {
    page.open("td", style(day));
    if (landscape && !day.visits().isEmpty()) {
      day.visits().forEach(visit -> line(page, day, visit));
    } else {
      page.open("div", "");
      date(page, day);
      page.close("div");
      day.visits().forEach(visit -> visit(page, visit));
    }
    page.close("td");
  }

  private static void date(Xhtml page, Day day) {
    page.text("span", "date", day.date());
    if (!day.mark().isEmpty()) {
      page.text("span", "mark", " " + day.mark());
    }
  }

  /** A quarter on one page has a line for a visit. */
  private static void line(Xhtml page, Day day, Visit visit) {
    page.open("div", "line");
    date(page, day);
    page.text("span", "name", visit.name());
    page.text("span", "detail", (visit.title() + " " + visit.specialty()).strip());
    if (!visit.session().isEmpty()) {
      page.text("span", "session", " " + visit.session());
    }
    page.close("div");
  }

  private static String style(Day day) {
    return switch (day.kind()) {
      case WORKING -> "";
      case OFF -> "off";
      case MAKE_UP -> "makeup";
      case OUTSIDE -> "outside";
    };
  }

  private void visit(Xhtml page, Visit visit) {
    page.open("div", "visit").text("div", "name", visit.name());
    page.text("div", "detail", (visit.title() + " " + visit.specialty()).strip());
    if (!visit.session().isEmpty()) {
      page.text("div", "session", visit.session());
    }
    page.close("div");
  }

  private void remarks(Xhtml page, Sheet sheet) {
    if (!sheet.remarks().isEmpty()) {
      page.open("div", "remarks");
      page.text("span", "label", NoticeWords.in(locale, "notice.remarks"));
      page.text("span", "", String.join(NoticeWords.in(locale, "remark.between"), sheet.remarks()));
      page.text("span", "", NoticeWords.in(locale, "remark.end")).close("div");
    }
  }

  private void foot(Xhtml page, String picture) {
    page.open("table", "foot").open("tr", "");
    page.open("td", "qr").picture("", picture, notice.scan());
    page.text("div", "scan", notice.scan()).close("td");
    page.open("td", "").text("div", "footnote", notice.footnote()).close("td");
    page.text("td", "issued", notice.issued());
    page.close("tr").close("table");
  }
}
