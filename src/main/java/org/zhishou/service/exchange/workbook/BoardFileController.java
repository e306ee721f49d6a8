package org.zhishou.service.exchange.workbook;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.county.registry.Counties;
import org.zhishou.service.exchange.roster.FileAnswer;
import org.zhishou.service.exchange.roster.FileType;
import org.zhishou.service.exchange.roster.FileType.MediaTypes;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.round.RoundKey;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}/drafts/{draft}")
@Tag(name = "Files", description = "Rosters, notices and forms as files")
class BoardFileController {
  private final BoardFileImport imports;
  private final Counties counties;

  BoardFileController(BoardFileImport imports, Counties counties) {
    this.imports = imports;
    this.counties = counties;
  }

  @PostMapping("/workbook/preview")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER})
  @Stated(
      id = "previewBoardFile",
      summary = "Look at what somebody edited in a board",
      description =
          """
          A workbook of this draft, or of the version published of it, or its CSV, as the body. Its board, centres by \
          dates, and its list of duties are compared with the draft, whichever of them was edited; the answer has the edits by which it came about, each with what it costs and which \
          limits it would break, and all of them together. Nothing is kept: /edit takes those that are wanted.""",
      answered = "The edits and their verdicts")
  @Problems({ProblemCode.BODY_TOO_LARGE, ProblemCode.FILE_UNREADABLE, ProblemCode.FILE_OF_ANOTHER})
  ResponseEntity<BoardPreview> preview(
      RoundKey round, @PathVariable String draft, byte[] file, Locale locale) {
    var preview = imports.preview(round, draft, file, locale);
    return Answers.passing(preview);
  }

  @PostMapping("/workbook/preview.xlsx")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER})
  @Stated(
      id = "markBoardFile",
      summary = "Have an edited board back with what is wrong in red",
      description =
          "What cannot be read, and what would break a limit, each with the reason at the end of its row.",
      answered = "The file, with a column of reasons",
      answerType = MediaTypes.XLSX)
  @Problems({
    ProblemCode.COUNTY_UNKNOWN,
    ProblemCode.ENTRY_UNKNOWN,
    ProblemCode.PATH_UNKNOWN,
    ProblemCode.NOT_PERMITTED,
    ProblemCode.BODY_TOO_LARGE,
    ProblemCode.FILE_UNREADABLE,
    ProblemCode.FILE_OF_ANOTHER
  })
  ResponseEntity<Resource> mark(
      RoundKey round, @PathVariable String draft, Locale locale, byte[] file) {
    var content = imports.mark(round, draft, file, locale);
    var name =
        WorkbookWords.in(locale, "file.draft", counties.one(round.county()).name(), round.id());
    return FileAnswer.of(FileType.XLSX, name, locale, content);
  }
}
