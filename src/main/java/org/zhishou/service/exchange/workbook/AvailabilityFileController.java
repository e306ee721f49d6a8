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
import org.zhishou.service.exchange.roster.FileAnswer;
import org.zhishou.service.exchange.roster.FileType;
import org.zhishou.service.exchange.roster.FileType.MediaTypes;
import org.zhishou.service.exchange.workbook.AvailabilityImport.Target;
import org.zhishou.service.planning.availability.HandInForms.Form;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.round.RoundKey;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}/submissions")
@Tag(name = "Files", description = "Rosters, notices and forms as files")
class AvailabilityFileController {
  private final AvailabilityImport imports;

  AvailabilityFileController(AvailabilityImport imports) {
    this.imports = imports;
  }

  @GetMapping("/{hospital}.xlsx")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      own = Role.HOSPITAL_HR)
  @Stated(
      id = "getSubmissionForm",
      summary = "Take the form of who is away when as a workbook",
      description =
          """
          The physicians of one hospital or centre by the dates of the round, weekly patterns and limits, filled with \
          what counts now. It says of itself which round and version it belongs to.""",
      answered = "The form",
      answerType = MediaTypes.XLSX,
      tagged = true)
  ResponseEntity<Resource> workbook(
      RoundKey round, @PathVariable String hospital, Caller caller, Locale locale) {
    var form = imports.form(new Target(round, hospital, null), caller);
    return form(FileType.XLSX, form, locale, new AvailabilityForm(form, locale).workbook());
  }

  @GetMapping("/{hospital}.csv")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      own = Role.HOSPITAL_HR)
  @Stated(
      id = "getSubmissionCsv",
      summary = "Take the form of who is away when as CSV",
      description = "Physicians by dates alone.",
      answered = "The form",
      answerType = MediaTypes.CSV,
      tagged = true)
  ResponseEntity<Resource> csv(
      RoundKey round, @PathVariable String hospital, Caller caller, Locale locale) {
    var form = imports.form(new Target(round, hospital, null), caller);
    return form(FileType.CSV, form, locale, new AvailabilityForm(form, locale).csv());
  }

  private static ResponseEntity<Resource> form(
      FileType type, Form form, Locale locale, byte[] content) {
    var institution = form.institution().name();
    var name =
        WorkbookWords.in(
            locale,
            "file.form",
            institution == null ? form.institution().id() : institution,
            form.round().id());
    var tag = form.round().version() + "-" + form.version() + "-" + form.hashCode();
    return FileAnswer.of(type, name, tag, locale, content);
  }

  @PostMapping("/{hospital}/preview")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      own = Role.HOSPITAL_HR)
  @Stated(
      id = "previewSubmissionFile",
      summary = "Look at what a filled form would change",
      description =
          """
          A workbook or CSV as the body. Nothing is kept. Every cell that is refused is named with its value and what \
          to do; /preview.xlsx gives the same file back with those cells in red and their reasons beside them.""",
      answered = "What was read, what would change, what is refused")
  @Problems({ProblemCode.BODY_TOO_LARGE, ProblemCode.FILE_UNREADABLE, ProblemCode.FILE_OF_ANOTHER})
  ResponseEntity<Preview> preview(
      RoundKey round, @PathVariable String hospital, Caller caller, byte[] file, Locale locale) {
    var target = new Target(round, hospital, null);
    return Answers.passing(imports.preview(target, file, caller, locale));
  }

  @PostMapping("/{hospital}/preview.xlsx")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      own = Role.HOSPITAL_HR)
  @Stated(
      id = "markSubmissionFile",
      summary = "Have a filled form back with what is wrong in red",
      answered = "The file, with a column of reasons",
      answerType = MediaTypes.XLSX)
  @Problems({ProblemCode.BODY_TOO_LARGE, ProblemCode.FILE_UNREADABLE, ProblemCode.FILE_OF_ANOTHER})
  ResponseEntity<Resource> mark(
      RoundKey round, @PathVariable String hospital, Caller caller, Locale locale, byte[] file) {
    var target = new Target(round, hospital, null);
    var marked = imports.mark(target, file, caller, locale);
    var name = WorkbookWords.in(locale, "file.marked", hospital, round.id());
    return FileAnswer.of(FileType.XLSX, name, "marked", locale, marked);
  }

  @PostMapping("/{hospital}/import")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      own = Role.HOSPITAL_HR,
      recordsItself = true)
  @Stated(
      replacing = true,
      id = "importSubmissionFile",
      summary = "Hand in a filled form",
      description =
          """
          All of it or nothing; the terms are those of handing in JSON. A workbook says itself which version it was \
          made of, for CSV the request does. A file that says what is known already changes nothing, however often.""",
      answered = "What was changed",
      query = "reason: why it changes; the bureau needs one after the deadline")
  @Problems({
    ProblemCode.BODY_TOO_LARGE,
    ProblemCode.BODY_FAULTY,
    ProblemCode.FILE_UNREADABLE,
    ProblemCode.FILE_OF_ANOTHER,
    ProblemCode.FILE_REFUSED,
    ProblemCode.CHANGE_REASON_MISSING,
    ProblemCode.DEADLINE_PASSED,
    ProblemCode.ROUND_STATE_WRONG
  })
  ResponseEntity<Preview> take(
      RoundKey round,
      @PathVariable String hospital,
      Caller caller,
      Query query,
      Precondition condition,
      byte[] file,
      Locale locale) {
    var target = new Target(round, hospital, query.text("reason").orElse(null));
    query.check();
    return Answers.passing(imports.take(target, file, condition, caller, locale));
  }
}
