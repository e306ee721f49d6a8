package org.zhishou.service.exchange.workbook;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.county.registry.Counties;
import org.zhishou.service.exchange.roster.FileAnswer;
import org.zhishou.service.exchange.roster.FileType;
import org.zhishou.service.exchange.roster.FileType.MediaTypes;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.DateSpan;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;

@RestController
@RequestMapping("/api/v1/counties/{county}")
@Tag(name = "Files", description = "Rosters, notices and forms as files")
class SlotFileController {
  private final SlotFileImport imports;
  private final Counties counties;

  SlotFileController(SlotFileImport imports, Counties counties) {
    this.imports = imports;
    this.counties = counties;
  }

  @GetMapping("/slots.xlsx")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.CENTRE})
  @Stated(
      id = "getSlotForm",
      summary = "Take reserved slots as a workbook to be filled in",
      description =
          "With columns for how many were booked and how many came. A hospital is given its own, a centre its own.",
      answered = "The workbook",
      answerType = MediaTypes.XLSX,
      tagged = true,
      query = DateSpan.STATED)
  ResponseEntity<Resource> form(
      @PathVariable String county, Caller caller, DateSpan days, Locale locale) {
    var content = imports.form(county, days.from(), days.to(), caller, locale);
    return workbook(content, "file.slots", county, locale);
  }

  @GetMapping("/slots/report.xlsx")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getSlotReportWorkbook",
      summary = "Take what became of reserved slots as a workbook",
      description =
          "A sheet by hospital, month and specialty, and one by centre. A hospital is given its own.",
      answered = "The workbook",
      answerType = MediaTypes.XLSX,
      tagged = true,
      query = DateSpan.STATED)
  ResponseEntity<Resource> report(
      @PathVariable String county, Caller caller, DateSpan days, Locale locale) {
    var content = imports.report(county, days.from(), days.to(), caller, locale);
    return workbook(content, "file.slots.report", county, locale);
  }

  private ResponseEntity<Resource> workbook(
      byte[] content, String name, String county, Locale locale) {
    return FileAnswer.of(
        FileType.XLSX,
        WorkbookWords.in(locale, name, counties.one(county).name()),
        locale,
        content);
  }

  @PostMapping("/slots/preview")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.CENTRE})
  @Stated(
      id = "previewSlotFile",
      summary = "Look at what a filled form of slots would change",
      description = "A workbook or CSV as the body. Nothing is kept.",
      answered = "What was read, what would change, what is refused",
      query = DateSpan.STATED)
  @Problems({ProblemCode.FILE_UNREADABLE, ProblemCode.FILE_OF_ANOTHER})
  ResponseEntity<Preview> preview(
      @PathVariable String county, Caller caller, DateSpan days, byte[] file, Locale locale) {
    return Answers.passing(imports.preview(county, file, days.from(), days.to(), caller, locale));
  }

  @PostMapping("/slots/preview.xlsx")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.CENTRE})
  @Stated(
      id = "markSlotFile",
      summary = "Have a filled form of slots back with what is wrong in red",
      answered = "The file, with a column of reasons",
      answerType = MediaTypes.XLSX,
      query = DateSpan.STATED)
  @Problems({ProblemCode.FILE_UNREADABLE, ProblemCode.FILE_OF_ANOTHER})
  ResponseEntity<Resource> mark(
      @PathVariable String county, Caller caller, DateSpan days, byte[] file, Locale locale) {
    var content = imports.mark(county, file, days.from(), days.to(), caller, locale);
    return workbook(content, "file.slots", county, locale);
  }

  @PostMapping("/slots/import")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.CENTRE},
      writes = true)
  @Stated(
      id = "importSlotFile",
      summary = "Take a filled form of slots in",
      description =
          "All of it or nothing. A hospital says what became of its own slots, a centre of its own. The same file twice "
              + "changes nothing.",
      answered = "What was changed",
      query = DateSpan.STATED)
  @Problems({
    ProblemCode.FILE_UNREADABLE,
    ProblemCode.FILE_OF_ANOTHER,
    ProblemCode.FILE_REFUSED,
    ProblemCode.SLOTS_EXCEEDED
  })
  ResponseEntity<Preview> take(
      @PathVariable String county, Caller caller, DateSpan days, byte[] file, Locale locale) {
    return Answers.passing(imports.take(county, file, days.from(), days.to(), caller, locale));
  }
}
