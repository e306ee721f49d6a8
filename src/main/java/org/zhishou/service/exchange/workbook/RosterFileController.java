package org.zhishou.service.exchange.workbook;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.exchange.roster.FileAnswer;
import org.zhishou.service.exchange.roster.FileType;
import org.zhishou.service.exchange.roster.FileType.MediaTypes;
import org.zhishou.service.exchange.roster.OutgoingRosters;
import org.zhishou.service.exchange.roster.OutgoingRosters.Seen;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.round.RoundKey;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}")
@Tag(name = "Files", description = "Rosters, notices and forms as files")
class RosterFileController {
  private final OutgoingRosters rosters;

  RosterFileController(OutgoingRosters rosters) {
    this.rosters = rosters;
  }

  @GetMapping("/published.xlsx")
  @Permitted(anyRole = true)
  @Stated(
      id = "getPublishedWorkbook",
      summary = "Take the roster that holds as a workbook",
      description =
          """
          Also at the roster's own address with its type in Accept. Who sees the county is given the board, coverage \
          and workload with charts, every duty, what changed, and a sheet for each centre, hospital and physician; a \
          hospital, a centre and a physician their own part.\
          """,
      answered = "The workbook",
      answerType = MediaTypes.XLSX,
      tagged = true)
  @Problems(ProblemCode.NOTHING_PUBLISHED)
  ResponseEntity<Resource> latestWorkbook(RoundKey round, Caller caller, Locale locale) {
    return published(round, null, FileType.XLSX, caller, locale);
  }

  @GetMapping("/published.csv")
  @Permitted(anyRole = true)
  @Stated(
      id = "getPublishedCsv",
      summary = "Take the roster that holds as CSV",
      description = "One duty a line, UTF-8 with its mark. Who is given what, as for the workbook.",
      answered = "The duties",
      answerType = MediaTypes.CSV,
      tagged = true)
  @Problems(ProblemCode.NOTHING_PUBLISHED)
  ResponseEntity<Resource> latestCsv(RoundKey round, Caller caller, Locale locale) {
    return published(round, null, FileType.CSV, caller, locale);
  }

  @GetMapping("/published/{version}.xlsx")
  @Permitted(anyRole = true)
  @Stated(
      id = "getPublishedVersionWorkbook",
      summary = "Take a version of the published roster as a workbook",
      answered = "The workbook",
      answerType = MediaTypes.XLSX,
      tagged = true)
  @Problems(ProblemCode.NOTHING_PUBLISHED)
  ResponseEntity<Resource> versionWorkbook(
      RoundKey round, @PathVariable String version, Caller caller, Locale locale) {
    return published(round, version, FileType.XLSX, caller, locale);
  }

  @GetMapping("/published/{version}.csv")
  @Permitted(anyRole = true)
  @Stated(
      id = "getPublishedVersionCsv",
      summary = "Take a version of the published roster as CSV",
      answered = "The duties",
      answerType = MediaTypes.CSV,
      tagged = true)
  @Problems(ProblemCode.NOTHING_PUBLISHED)
  ResponseEntity<Resource> versionCsv(
      RoundKey round, @PathVariable String version, Caller caller, Locale locale) {
    return published(round, version, FileType.CSV, caller, locale);
  }

  @GetMapping("/drafts/{draft}.xlsx")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getDraftWorkbook",
      summary = "Take a draft as a workbook",
      description = "What differs from the roster that holds is marked.",
      answered = "The workbook",
      answerType = MediaTypes.XLSX,
      tagged = true)
  ResponseEntity<Resource> draftWorkbook(
      RoundKey round, @PathVariable String draft, Locale locale) {
    return file(rosters.draft(round, draft), FileType.XLSX, locale);
  }

  @GetMapping("/drafts/{draft}.csv")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getDraftCsv",
      summary = "Take a draft as CSV",
      answered = "The duties",
      answerType = MediaTypes.CSV,
      tagged = true)
  ResponseEntity<Resource> draftCsv(RoundKey round, @PathVariable String draft, Locale locale) {
    return file(rosters.draft(round, draft), FileType.CSV, locale);
  }

  private ResponseEntity<Resource> published(
      RoundKey round, @Nullable String version, FileType type, Caller caller, Locale locale) {
    return file(rosters.published(round, version, caller), type, locale);
  }

  private static ResponseEntity<Resource> file(Seen seen, FileType type, Locale locale) {
    var content = new RosterFile(seen.roster(), type, locale);
    return FileAnswer.of(type, content.name(), seen.tag(), locale, content);
  }
}
