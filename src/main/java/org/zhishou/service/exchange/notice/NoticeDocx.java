package org.zhishou.service.exchange.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.zhishou.service.exchange.notice.Docx.Cell;
import org.zhishou.service.exchange.notice.Docx.Line;
import org.zhishou.service.exchange.notice.Notice.Day;
import org.zhishou.service.exchange.notice.Notice.Kind;
import org.zhishou.service.exchange.notice.Notice.Sheet;

/** A notice as an editable document. */
record NoticeDocx(Notice notice, Paper paper, boolean landscape, Locale locale) {
  private static final double WEEK_MILLIMETRES = 24;
  private static final double WEEK_MILLIMETRES_OF_A_QUARTER = 8;
  private static final double QR_MILLIMETRES = 22;

  byte[] bytes() {
    var document =
        landscape
            ? new Docx(paper.height(), paper.width(), paper.scale())
            : new Docx(paper.width(), paper.height(), paper.scale());
    var picture = QrCode.png(notice.address());
    var first = true;
    for (var sheet : notice.pages()) {
      page(document, sheet, picture, !first);
      first = false;
    }
    return document.bytes();
  }

  private void page(Docx document, Sheet sheet, byte[] picture, boolean newPage) {
    var title = document.paragraph(ParagraphAlignment.CENTER);
    title.setPageBreak(newPage);
    document.run(title, notice.title(), Docx.HEADING, 20, true);
    var about = document.paragraph(ParagraphAlignment.CENTER);
    document.run(about, notice.about(), Docx.BODY, 10.5, false);
    if (!landscape) {
      var month = document.paragraph(ParagraphAlignment.CENTER);
      document.run(month, sheet.heading(), Docx.HEADING, 14, true);
    }
    var rows =
        sheet.rows().stream().map(row -> row.days().stream().map(this::cell).toList()).toList();
    var height = landscape ? WEEK_MILLIMETRES_OF_A_QUARTER : WEEK_MILLIMETRES;
    document.table(sheet.columns(), rows, height * paper.scale(), landscape ? 8 : 10.5);
    var remarks = document.paragraph(ParagraphAlignment.LEFT);
    if (!sheet.remarks().isEmpty()) {
      var text =
          NoticeWords.in(locale, "notice.remarks")
              + String.join(NoticeWords.in(locale, "remark.between"), sheet.remarks())
              + NoticeWords.in(locale, "remark.end");
      document.run(remarks, text, Docx.BODY, 10.5, false);
    }
    var foot = document.paragraph(ParagraphAlignment.LEFT);
    document.picture(foot, picture, QR_MILLIMETRES, notice.scan());
    document.run(foot, "  " + notice.scan() + "  " + notice.footnote(), Docx.BODY, 9, false);
    var issued = document.paragraph(ParagraphAlignment.RIGHT);
    document.run(issued, notice.issued(), Docx.BODY, 12, false);
  }

  private Cell cell(Day day) {
    var lines = new ArrayList<Line>();
    lines.add(new Line((day.date() + " " + day.mark()).strip(), false));
    for (var visit : day.visits()) {
      lines.add(new Line(visit.name(), true));
      lines.add(new Line(visit.title(), false));
      lines.add(new Line((visit.specialty() + " " + visit.session()).strip(), false));
    }
    return new Cell(landscape ? join(lines) : lines, fill(day.kind()));
  }

  /** A quarter on one page has one line for a date. */
  private static List<Line> join(List<Line> lines) {
    return List.of(
        new Line(String.join(" ", lines.stream().map(Line::text).toList()), lines.size() > 1));
  }

  private static String fill(Kind kind) {
    return switch (kind) {
      case WORKING -> "";
      case OFF, OUTSIDE -> "F5F7F9";
      case MAKE_UP -> "FFF7E6";
    };
  }
}
