package org.zhishou.service.exchange.notice;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.exchange.notice.NoticeDesk.Layout;
import org.zhishou.service.exchange.notice.NoticeDesk.Made;
import org.zhishou.service.exchange.notice.NoticeDesk.Subject;
import org.zhishou.service.exchange.roster.FileAnswer;
import org.zhishou.service.exchange.roster.FileType;
import org.zhishou.service.exchange.roster.FileType.MediaTypes;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.round.RoundKey;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}/published/centres/{centre}")
@Tag(name = "Files", description = "Rosters, notices and forms as files")
class CentreNoticeController {
  private final NoticeDesk desk;

  CentreNoticeController(NoticeDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/notice.pdf")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR},
      own = Role.CENTRE)
  @Stated(
      id = "getNoticePdf",
      summary = "Take a centre's notice as PDF",
      description =
          """
          PDF/A-2u with its fonts, to be printed and posted. A character that the font lacks is named and nothing made.\
          """,
      answered = "The notice",
      answerType = MediaType.APPLICATION_PDF_VALUE,
      tagged = true,
      query = {
        "paper: A4 or A3",
        "layout: month, upright, a page for each month; or quarter, across, all on one page",
        "month: such as 2026-10, the only one to be shown",
        "version: the one that holds unless stated"
      })
  @Problems({ProblemCode.CHARACTER_NOT_PRINTABLE, ProblemCode.NOTHING_PUBLISHED})
  ResponseEntity<Resource> pdf(
      RoundKey round, @PathVariable String centre, Caller caller, Query query, Locale locale) {
    return file(round, centre, FileType.PDF, caller, query, locale);
  }

  @GetMapping("/notice.html")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR},
      own = Role.CENTRE)
  @Stated(
      id = "getNoticePage",
      summary = "Look at a centre's notice as a page to be printed",
      answered = "The notice",
      answerType = MediaType.TEXT_HTML_VALUE,
      tagged = true,
      query = {
        "paper: A4 or A3",
        "layout: month or quarter",
        "month: such as 2026-10, the only one to be shown",
        "version: the one that holds unless stated"
      })
  @Problems(ProblemCode.NOTHING_PUBLISHED)
  ResponseEntity<Resource> page(
      RoundKey round, @PathVariable String centre, Caller caller, Query query, Locale locale) {
    return file(round, centre, FileType.HTML, caller, query, locale);
  }

  @GetMapping("/notice.docx")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR},
      own = Role.CENTRE)
  @Stated(
      id = "getNoticeDocument",
      summary = "Take a centre's notice as an editable document",
      answered = "The notice",
      answerType = MediaTypes.DOCX,
      tagged = true,
      query = {
        "paper: A4 or A3",
        "layout: month or quarter",
        "month: such as 2026-10, the only one to be shown",
        "version: the one that holds unless stated"
      })
  @Problems(ProblemCode.NOTHING_PUBLISHED)
  ResponseEntity<Resource> document(
      RoundKey round, @PathVariable String centre, Caller caller, Query query, Locale locale) {
    return file(round, centre, FileType.DOCX, caller, query, locale);
  }

  private ResponseEntity<Resource> file(
      RoundKey round, String centre, FileType type, Caller caller, Query query, Locale locale) {
    var paper = query.word("paper", List.of("A4", "A3")).map(Paper::valueOf).orElse(Paper.A4);
    var byQuarter =
        query.word("layout", List.of("month", "quarter")).orElse("month").equals("quarter");
    var month = query.text("month").map(text -> month(text, query)).orElse(null);
    var version = query.text("version").orElse(null);
    query.check();
    var subject = new Subject(round, version, centre);
    var made = desk.notice(subject, new Layout(paper, byQuarter, month), type, caller, locale);
    return answer(type, made, locale);
  }

  private static YearMonth month(String text, Query query) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException malformed) {
      query.refuse("month", text, "2026-10");
      return YearMonth.of(1, 1);
    }
  }

  static ResponseEntity<Resource> answer(FileType type, Made made, Locale locale) {
    return FileAnswer.of(type, made.name(), made.tag(), locale, made.content());
  }
}
