package org.zhishou.service.record.ledger;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.idempotency.Sent;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.web.DateSpan;
import org.zhishou.service.platform.web.Form;
import org.zhishou.service.platform.web.KeyedBody;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.Stated;

@RestController
@RequestMapping("/api/v1/counties/{county}")
@Tag(name = "Ledger", description = "What was served, only ever added to (台账)")
class LedgerController {
  /** A filter's name and its column. */
  private final LedgerDesk desk;

  LedgerController(LedgerDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/ledger")
  @Permitted(anyRole = true)
  @Stated(
      id = "listLedger",
      summary = "List entries of the ledger",
      description =
          """
          By first day, entries that were taken back and those that took them back included. Those who see the county \
          see all; a hospital what its people served, a centre what was served there, a physician their own. \
          The same as a sheet for people: `.csv`.\
          """,
      answered = "A page of the list",
      listing = true,
      query = LedgerQuery.STATED)
  ResponseEntity<LedgerAnswers.EntryPage> list(
      @PathVariable String county, Caller caller, Query query, HttpServletRequest request) {
    var listing = Listing.read(query, List.of(), Map.of());
    var asked = LedgerQuery.of(county, query, caller);
    var found = desk.page(asked, listing.page(), listing.size());
    var items = found.items().stream().map(LedgerEntryDocument::of).toList();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.LINK, Answers.links(request, listing.page(items, found.total())))
        .body(new LedgerAnswers.EntryPage(items, listing.page(), listing.size(), found.total()));
  }

  private static List<String> names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
  }

  @GetMapping("/ledger/totals")
  @Permitted(anyRole = true)
  @Stated(
      id = "totalLedger",
      summary = "Add up the ledger",
      description =
          """
          Days and half-days of the entries that stand, each type apart, by physician, hospital, centre or county and by \
          month, quarter or year of the calendar. A day is one physician's date, however many sessions it had. \
          A posting has no half-days.\
          """,
      answered = "The totals that the caller may see",
      query = {
        "by: PHYSICIAN (unless stated), HOSPITAL, CENTRE or COUNTY",
        "per: MONTH, QUARTER or YEAR (unless stated)",
        DateSpan.STATED
      })
  ResponseEntity<LedgerAnswers.TotalList> totals(
      @PathVariable String county, Caller caller, Query query) {
    var by = query.word("by", names(Totals.By.class)).map(Totals.By::valueOf);
    var per = query.word("per", names(Span.class)).map(Span::valueOf);
    query.needed("from", "2026-01-01");
    query.needed("to", "2026-12-31");
    var from = query.date("from");
    var to = query.date("to");
    query.check();
    var totals =
        desk.totals(
            county,
            new LedgerSight(caller),
            by.orElse(Totals.By.PHYSICIAN),
            per.orElse(Span.YEAR),
            from.orElse(LocalDate.MIN),
            to.orElse(LocalDate.MAX));
    return unkept(
        new LedgerAnswers.TotalList(totals.stream().map(LedgerAnswers.Total::of).toList()));
  }

  @GetMapping("/ledger/seals")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "listLedgerSeals",
      summary = "List the sealed quarters",
      description =
          """
          Closing a round seals its quarter. Each seal is checked against what is there; entries made afterwards are \
          counted as late and marked `afterSeal`.\
          """,
      answered = "The seals, earliest first")
  ResponseEntity<LedgerAnswers.SealList> seals(@PathVariable String county) {
    return unkept(
        new LedgerAnswers.SealList(
            desk.seals(county).stream().map(LedgerAnswers.Sealed::of).toList()));
  }

  @GetMapping("/ledger/{entry}")
  @Permitted(anyRole = true)
  @Stated(id = "getLedgerEntry", summary = "Look at an entry of the ledger", answered = "The entry")
  ResponseEntity<LedgerEntryDocument> one(
      @PathVariable String county, @PathVariable String entry, Caller caller) {
    return unkept(
        LedgerEntryDocument.of(desk.one(county, id(county, entry), new LedgerSight(caller))));
  }

  @PostMapping("/ledger")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      writes = true)
  @Stated(
      id = "addLedgerEntry",
      summary = "Enter what no attendance says",
      description =
          """
          Postings, tours and remote sessions, and duty clinics of quarters that are closed or were never planned here. \
          Name, title, specialty and employer are entered as the registry has them now. Nobody is entered twice for one \
          time.\
          """,
      status = 201,
      answered = "The entry, at the address in Location",
      creating = true)
  @Problems({
    ProblemCode.ENTRY_UNKNOWN,
    ProblemCode.ATTENDANCE_TOO_EARLY,
    ProblemCode.LEDGER_STILL_OPEN,
    ProblemCode.LEDGER_OVERLAPS
  })
  ResponseEntity<LedgerEntryDocument> add(
      @PathVariable String county,
      Caller caller,
      @Form LedgerForm.Addition addition,
      KeyedBody body,
      HttpServletRequest request) {
    var kept = desk.add(county, addition, Sent.of(body), caller);
    return ResponseEntity.created(URI.create(request.getRequestURI() + "/" + kept.entry().id()))
        .cacheControl(CacheControl.noStore())
        .body(LedgerEntryDocument.of(kept));
  }

  @PostMapping("/ledger/{entry}/correct")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      writes = true)
  @Stated(
      id = "correctLedgerEntry",
      summary = "Take an entry back, and enter what is true instead",
      description =
          """
          The entry stays, and one of negative numbers counters it, with the reason. What came from the attendance of a \
          round that is not closed is corrected there.\
          """,
      answered = "The counter-entry, and the entry instead of the old one")
  @Problems({
    ProblemCode.ATTENDANCE_TOO_EARLY,
    ProblemCode.LEDGER_ENTRY_COUNTERED,
    ProblemCode.LEDGER_STILL_OPEN,
    ProblemCode.LEDGER_OVERLAPS
  })
  ResponseEntity<LedgerAnswers.Correction> correct(
      @PathVariable String county,
      @PathVariable String entry,
      Caller caller,
      @Form LedgerForm.Correction correction) {
    return unkept(
        LedgerAnswers.Correction.of(desk.correct(county, id(county, entry), correction, caller)));
  }

  static <T> ResponseEntity<T> unkept(T answer) {
    return Answers.passing(answer);
  }

  private static long id(String county, String entry) {
    try {
      return Long.parseLong(entry);
    } catch (NumberFormatException malformed) {
      throw new ProblemException(ProblemCode.ENTRY_UNKNOWN, county, "ledger/" + entry);
    }
  }
}
