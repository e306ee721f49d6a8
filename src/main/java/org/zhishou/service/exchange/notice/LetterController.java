package org.zhishou.service.exchange.notice;

import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.zhishou.service.exchange.notice.NoticeDesk.Subject;
import org.zhishou.service.exchange.roster.FileType;
import org.zhishou.service.exchange.roster.FileType.MediaTypes;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.round.RoundKey;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}/published")
@Tag(name = "Files", description = "Rosters, notices and forms as files")
class LetterController {
  private final NoticeDesk desk;

  LetterController(NoticeDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/physicians/{physician}/letter.pdf")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.PROVINCE, Role.AUDITOR},
      own = Role.PHYSICIAN)
  @Stated(
      id = "getLetterPdf",
      summary = "Take a physician's letter of assignment as PDF",
      description = "A hospital takes those of its own physicians.",
      answered = "The letter",
      answerType = MediaType.APPLICATION_PDF_VALUE,
      tagged = true,
      query = "version: the one that holds unless stated")
  @Problems({ProblemCode.CHARACTER_NOT_PRINTABLE, ProblemCode.NOTHING_PUBLISHED})
  ResponseEntity<Resource> pdf(
      RoundKey round, @PathVariable String physician, Caller caller, Query query, Locale locale) {
    return one(subject(round, physician, query), FileType.PDF, caller, locale);
  }

  @GetMapping("/physicians/{physician}/letter.docx")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.PROVINCE, Role.AUDITOR},
      own = Role.PHYSICIAN)
  @Stated(
      id = "getLetterDocument",
      summary = "Take a physician's letter of assignment as an editable document",
      answered = "The letter",
      answerType = MediaTypes.DOCX,
      tagged = true,
      query = "version: the one that holds unless stated")
  @Problems(ProblemCode.NOTHING_PUBLISHED)
  ResponseEntity<Resource> document(
      RoundKey round, @PathVariable String physician, Caller caller, Query query, Locale locale) {
    return one(subject(round, physician, query), FileType.DOCX, caller, locale);
  }

  private ResponseEntity<Resource> one(
      Subject subject, FileType type, Caller caller, Locale locale) {
    var made = desk.letter(subject, type, caller, locale);
    return CentreNoticeController.answer(type, made, locale);
  }

  @GetMapping("/hospitals/{hospital}/letters.pdf")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR},
      own = Role.HOSPITAL_HR)
  @Stated(
      id = "getLettersPdf",
      summary = "Take the letters of all whom a hospital sends, as one PDF",
      answered = "The letters",
      answerType = MediaType.APPLICATION_PDF_VALUE,
      tagged = true,
      query = "version: the one that holds unless stated")
  @Problems({ProblemCode.CHARACTER_NOT_PRINTABLE, ProblemCode.NOTHING_PUBLISHED})
  ResponseEntity<Resource> all(
      RoundKey round, @PathVariable String hospital, Caller caller, Query query, Locale locale) {
    return letters(subject(round, hospital, query), FileType.PDF, caller, locale);
  }

  @GetMapping("/hospitals/{hospital}/letters.docx")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR},
      own = Role.HOSPITAL_HR)
  @Stated(
      id = "getLettersDocument",
      summary = "Take the letters of all whom a hospital sends, as one editable document",
      answered = "The letters",
      answerType = MediaTypes.DOCX,
      tagged = true,
      query = "version: the one that holds unless stated")
  @Problems(ProblemCode.NOTHING_PUBLISHED)
  ResponseEntity<Resource> allAsDocument(
      RoundKey round, @PathVariable String hospital, Caller caller, Query query, Locale locale) {
    return letters(subject(round, hospital, query), FileType.DOCX, caller, locale);
  }

  private ResponseEntity<Resource> letters(
      Subject subject, FileType type, Caller caller, Locale locale) {
    var made = desk.letters(subject, type, caller, locale);
    return CentreNoticeController.answer(type, made, locale);
  }

  private static Subject subject(RoundKey round, String id, Query query) {
    var version = query.text("version").orElse(null);
    query.check();
    return new Subject(round, version, id);
  }
}
