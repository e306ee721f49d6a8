package org.zhishou.service.access;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.auditlog.AuditEntry;
import org.zhishou.service.auditlog.AuditLog;
import org.zhishou.service.auditlog.ChainCheck;
import org.zhishou.service.auditlog.Outcome;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.PageDocument;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.Stated;

/** The audit log of a county, and of what belongs to none. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Audit log", description = "What was written and refused, entry chained to entry")
class AuditLogController {
  private static final String OF_COUNTY = "/counties/{county}/audit-log";
  private static final String OF_NONE = "/audit-log";
  private static final String VERIFIED =
      "What was found; `brokenAt` is given where an entry is not as recorded";
  private static final String STATED =
      """
      user: Only what this user did, by name
      action: Only this action
      outcome=AuditOutcome: Only what was done, or refused
      thing: Only what was done to this and to what is below its address
      from=date-time: Only at or after this instant
      to=date-time: Only before this instant\
      """;
  private static final Map<String, List<String>> FILTERABLE =
      Map.of(
          "user",
          List.of(),
          "action",
          List.of(),
          "thing",
          List.of(),
          "outcome",
          Arrays.stream(Outcome.values()).map(Enum::name).toList());

  private final AuditLog log;
  private final DataSource database;

  AuditLogController(AuditLog log, DataSource database) {
    this.log = log;
    this.database = database;
  }

  @GetMapping(OF_COUNTY)
  @Permitted({Role.BUREAU_ADMIN, Role.AUDITOR})
  @Stated(
      id = "readAuditLog",
      summary = "Read a county's audit log",
      description = "Latest first. It holds no personal data and no secrets.",
      answered = "A page of the log",
      answer = "AuditLogPage",
      listing = true,
      query = STATED)
  ResponseEntity<PageDocument<AuditEntry>> ofCounty(
      @PathVariable("county") String county, HttpServletRequest request) {
    return page(county, request);
  }

  @GetMapping(OF_NONE)
  @Permitted(Role.PROVINCE)
  @Stated(
      id = "readAuditLogOfNoCounty",
      summary = "Read the audit log of what belongs to no county",
      description = "Users of PROVINCE, and calls by nobody known. Latest first.",
      answered = "A page of the log",
      answer = "AuditLogPage",
      listing = true,
      query = STATED)
  ResponseEntity<PageDocument<AuditEntry>> ofNone(HttpServletRequest request) {
    return page(null, request);
  }

  private ResponseEntity<PageDocument<AuditEntry>> page(
      @Nullable String county, HttpServletRequest request) {
    var query = new Query(request);
    var listing = Listing.read(query, List.of(), FILTERABLE);
    var from = instant(query, "from");
    var to = instant(query, "to");
    query.check();
    var filters = listing.filters();
    var found =
        log.list(
            county,
            new AuditLog.Selection(
                filters.get("user"),
                filters.get("action"),
                Optional.ofNullable(filters.get("outcome")).map(Outcome::valueOf).orElse(null),
                filters.get("thing"),
                from,
                to),
            listing.page(),
            listing.size());
    return Answers.page(request, listing, found.entries(), found.total());
  }

  private static @Nullable Instant instant(Query query, String name) {
    var text = query.text(name).orElse(null);
    if (text == null) {
      return null;
    }
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException malformed) {
      query.flaw(name, "no-instant", name, text);
      return null;
    }
  }

  @GetMapping(OF_COUNTY + "/verification")
  @Permitted({Role.BUREAU_ADMIN, Role.AUDITOR})
  @Stated(
      id = "verifyAuditLog",
      summary = "Verify a county's audit log",
      description = "Reads the whole chain and names the first entry that is not as recorded.",
      answered = VERIFIED)
  ResponseEntity<VerificationDocument> verify(@PathVariable("county") String county)
      throws SQLException {
    return answer(county);
  }

  @GetMapping(OF_NONE + "/verification")
  @Permitted(Role.PROVINCE)
  @Stated(
      id = "verifyAuditLogOfNoCounty",
      summary = "Verify the audit log of what belongs to no county",
      answered = VERIFIED)
  ResponseEntity<VerificationDocument> verifyOfNone() throws SQLException {
    return answer("");
  }

  private ResponseEntity<VerificationDocument> answer(String chain) throws SQLException {
    try (var connection = database.getConnection()) {
      return Answers.passing(VerificationDocument.of(ChainCheck.one(connection, chain)));
    }
  }
}
