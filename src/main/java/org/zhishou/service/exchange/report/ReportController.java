package org.zhishou.service.exchange.report;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.county.registry.Counties;
import org.zhishou.service.exchange.roster.FileAnswer;
import org.zhishou.service.exchange.roster.FileType;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;

@RestController
@RequestMapping("/api/v1/counties/{county}/reports")
@Tag(name = "Files", description = "Rosters, notices and forms as files")
class ReportController {
  private final ReportDesk desk;
  private final Counties counties;

  ReportController(ReportDesk desk, Counties counties) {
    this.desk = desk;
    this.counties = counties;
  }

  @GetMapping("/{span}.pdf")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getReport",
      summary = "Take the report of a quarter or a year as PDF",
      description =
          """
          `span` is a quarter of the calendar, such as 2026-Q4, or a year. The county's figures planned beside attended, with \
          charts by month, hospitals' burden, equity, postings and slots; then a page for each centre. As of now: a \
          quarter that is not over is reported as far as it went.""",
      answered = "The report",
      answerType = MediaType.APPLICATION_PDF_VALUE,
      tagged = true)
  @Problems({
    ProblemCode.CHARACTER_NOT_PRINTABLE,
    ProblemCode.COUNTY_UNKNOWN,
    ProblemCode.ENTRY_UNKNOWN,
    ProblemCode.PATH_UNKNOWN,
    ProblemCode.NOT_PERMITTED
  })
  ResponseEntity<Resource> report(
      @PathVariable String county, @PathVariable String span, Locale locale) {
    var of = ReportSpan.of(span).orElseThrow(ProblemException.unknown(county, "reports/" + span));
    var content = desk.pdf(county, of, locale);
    return FileAnswer.of(
        FileType.PDF,
        new ReportWords(locale).in("file", counties.one(county).name(), span),
        locale,
        content);
  }
}
