package org.zhishou.service.exchange.workbook;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.county.registry.Counties;
import org.zhishou.service.exchange.roster.FileAnswer;
import org.zhishou.service.exchange.roster.FileType;
import org.zhishou.service.exchange.roster.FileType.MediaTypes;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.record.ledger.LedgerDesk;
import org.zhishou.service.record.ledger.LedgerQuery;

@RestController
@RequestMapping("/api/v1/counties/{county}")
@Tag(name = "Files", description = "Rosters, notices and forms as files")
class LedgerFileController {
  private final LedgerDesk ledger;
  private final Counties counties;

  LedgerFileController(LedgerDesk ledger, Counties counties) {
    this.ledger = ledger;
    this.counties = counties;
  }

  @GetMapping("/ledger.xlsx")
  @Permitted(anyRole = true)
  @Stated(
      id = "getLedgerWorkbook",
      summary = "Take the ledger as a workbook",
      description =
          """
          The form 派出医院, 姓名, 职称, 专业, 受援机构, 类型, 起, 止, 天数, 半天, with sums of what is shown. What was taken back \
          stands there as negative numbers; a posting is one line. Filters and what the caller sees as for the list.""",
      answered = "The workbook",
      answerType = MediaTypes.XLSX,
      tagged = true,
      query = LedgerQuery.STATED)
  ResponseEntity<Resource> workbook(
      @PathVariable String county, Caller caller, Query query, Locale locale) {
    var entries = ledger.all(LedgerQuery.of(county, query, caller));
    var content = new LedgerBook(counties.one(county).name(), entries, locale).workbook();
    return answer(FileType.XLSX, county, locale, content);
  }

  private ResponseEntity<Resource> answer(
      FileType type, String county, Locale locale, byte[] content) {
    return FileAnswer.of(
        type,
        WorkbookWords.in(locale, "file.ledger", counties.one(county).name()),
        locale,
        content);
  }

  @GetMapping("/ledger.csv")
  @Permitted(anyRole = true)
  @Stated(
      id = "downloadLedger",
      summary = "Download the ledger as a sheet",
      description =
          """
          The same form as CSV: UTF-8 with a byte order mark, so that spreadsheets read it. In the language of \
          Accept-Language. Filters as for the list.\
          """,
      answered = "The sheet",
      answerType = MediaTypes.CSV,
      tagged = true,
      query = LedgerQuery.STATED)
  ResponseEntity<Resource> sheet(
      @PathVariable String county, Caller caller, Query query, Locale locale) {
    var entries = ledger.all(LedgerQuery.of(county, query, caller));
    return answer(FileType.CSV, county, locale, new LedgerSheet(entries, locale).csv());
  }
}
