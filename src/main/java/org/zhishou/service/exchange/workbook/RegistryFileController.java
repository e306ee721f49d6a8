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

@RestController
@RequestMapping("/api/v1/counties/{county}")
@Tag(name = "Files", description = "Rosters, notices and forms as files")
class RegistryFileController {
  private final RegistryFileImport imports;
  private final Counties counties;

  RegistryFileController(RegistryFileImport imports, Counties counties) {
    this.imports = imports;
    this.counties = counties;
  }

  @GetMapping("/registry.xlsx")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER})
  @Stated(
      id = "getRegistryForm",
      summary = "Take the registry as a workbook to be filled in",
      description =
          "Hospitals, centres, physicians and travel times, each on a sheet, with what there is.",
      answered = "The workbook",
      answerType = MediaTypes.XLSX,
      tagged = true)
  ResponseEntity<Resource> form(@PathVariable String county, Locale locale) {
    return workbook(imports.form(county, locale), "file.registry", county, locale);
  }

  private ResponseEntity<Resource> workbook(
      byte[] content, String name, String county, Locale locale) {
    return FileAnswer.of(
        FileType.XLSX,
        WorkbookWords.in(locale, name, counties.one(county).name()),
        locale,
        content);
  }

  @PostMapping("/registry/preview")
  @Permitted(Role.BUREAU_ADMIN)
  @Stated(
      id = "previewRegistryFile",
      summary = "Look at what a filled registry would change",
      description =
          """
          A workbook, or CSV of one of its sheets, as the body. Nothing is kept. Coordinates may be WGS84, GCJ-02 or \
          BD-09, as the sheet states, and become WGS84. A point far from the others, and a file whose points all seem \
          to be shifted, are warned of.""",
      answered = "What was read, what would change, what is refused")
  @Problems({ProblemCode.BODY_TOO_LARGE, ProblemCode.FILE_UNREADABLE, ProblemCode.FILE_OF_ANOTHER})
  ResponseEntity<Preview> preview(@PathVariable String county, byte[] file, Locale locale) {
    return Answers.passing(imports.preview(county, file, locale));
  }

  @PostMapping("/registry/preview.xlsx")
  @Permitted(Role.BUREAU_ADMIN)
  @Stated(
      id = "markRegistryFile",
      summary = "Have a filled registry back with what is wrong in red",
      answered = "The file, with a column of reasons",
      answerType = MediaTypes.XLSX)
  @Problems({ProblemCode.BODY_TOO_LARGE, ProblemCode.FILE_UNREADABLE, ProblemCode.FILE_OF_ANOTHER})
  ResponseEntity<Resource> mark(@PathVariable String county, byte[] file, Locale locale) {
    var marked = imports.mark(county, file, locale);
    return workbook(marked, "file.registry", county, locale);
  }

  @PostMapping("/registry/import")
  @Permitted(value = Role.BUREAU_ADMIN, recordsItself = true)
  @Stated(
      id = "importRegistryFile",
      summary = "Take a filled registry in",
      description =
          """
          All of it or nothing, beside what there is: what a sheet has no column for stays, whom it does not mention \
          stays too. The same file twice changes nothing.""",
      answered = "What was changed")
  @Problems({
    ProblemCode.BODY_TOO_LARGE,
    ProblemCode.REGISTRY_FAULTY,
    ProblemCode.FILE_UNREADABLE,
    ProblemCode.FILE_OF_ANOTHER,
    ProblemCode.FILE_REFUSED
  })
  ResponseEntity<Preview> take(@PathVariable String county, byte[] file, Locale locale) {
    return Answers.passing(imports.take(county, file, locale));
  }
}
