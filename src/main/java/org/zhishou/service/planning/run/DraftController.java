package org.zhishou.service.planning.run;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
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
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.json.Documents;
import org.zhishou.service.platform.json.KeptJson;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.PageDocument;
import org.zhishou.service.platform.web.Chosen;
import org.zhishou.service.platform.web.Language;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.kept.Draft;
import org.zhishou.service.rounds.kept.DraftStore;
import org.zhishou.service.rounds.kept.SnapshotStore;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundDocument;
import org.zhishou.service.rounds.round.RoundKey;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}")
@Tag(name = "Drafts", description = "Solves of a round, and the rosters that came of them")
class DraftController {
  private static final List<String> ROSTER =
      List.of(
          "status",
          "score",
          "feasible",
          "duties",
          "rules",
          "shortages",
          "warnings",
          "bounds",
          "names");

  private final RoundDesk rounds;
  private final DraftStore drafts;
  private final SnapshotStore snapshots;

  DraftController(RoundDesk rounds, DraftStore drafts, SnapshotStore snapshots) {
    this.rounds = rounds;
    this.drafts = drafts;
    this.snapshots = snapshots;
  }

  @GetMapping("/draft")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getDraft",
      summary = "Look at the draft that counts",
      description = "Its address among the drafts is in the header Content-Location.",
      answered = "The roster",
      answer = "Roster",
      tagged = true,
      query = Chosen.STATED)
  @Problems(ProblemCode.DRAFT_MISSING)
  ResponseEntity<KeptJson> current(RoundKey round, HttpServletRequest request) {
    var id = rounds.one(round).draft();
    if (id == null) {
      throw new ProblemException(ProblemCode.DRAFT_MISSING, round.id());
    }
    return answer(drafts.one(round, id), request.getRequestURI() + "s/" + id, request);
  }

  @GetMapping("/drafts")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "listDrafts",
      summary = "List the drafts",
      description = "Latest first unless sorted otherwise, without their rosters.",
      answered = "A page of the list",
      listing = true,
      query = {
        "sort: madeAt, origin or scoreSoft; a minus sorts downwards",
        "origin: SOLVED, SCENARIO, EDITED or AMENDED"
      })
  ResponseEntity<PageDocument<DraftDocument>> list(RoundKey round, HttpServletRequest request) {
    var listing =
        Listing.of(
            request,
            List.of("madeAt", "origin", "scoreSoft"),
            Map.of("origin", List.of("SOLVED", "SCENARIO", "EDITED", "AMENDED")));
    var current = rounds.one(round).draft();
    var found = drafts.page(round, listing);
    var items =
        found.items().stream()
            .map(draft -> DraftDocument.of(draft, draft.id().equals(current)))
            .toList();
    return Answers.page(request, listing, items, found.total());
  }

  @GetMapping("/drafts/{draft}")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getOneDraft",
      summary = "Look at a draft",
      answered = "The roster",
      answer = "Roster",
      tagged = true,
      query = Chosen.STATED)
  ResponseEntity<KeptJson> one(
      RoundKey round, @PathVariable String draft, HttpServletRequest request) {
    rounds.one(round);
    return answer(drafts.one(round, draft), request.getRequestURI(), request);
  }

  @PostMapping("/drafts/{draft}/adopt")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      id = "adoptDraft",
      summary = "Make a draft the one that counts",
      answered = "The round",
      tagged = true)
  @Problems(ProblemCode.ROUND_STATE_WRONG)
  ResponseEntity<RoundDocument> adopt(RoundKey round, @PathVariable String draft) {
    rounds.one(round);
    var adopted = rounds.adopt(round, drafts.one(round, draft).id());
    return Answers.withTag(adopted.document(), adopted.version());
  }

  @GetMapping("/snapshots")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER})
  @Stated(
      id = "listSnapshots",
      summary = "List what the round was solved from",
      description = "Latest first unless sorted otherwise, without the problems.",
      answered = "A page of the list",
      listing = true,
      query = "sort: madeAt or -madeAt")
  ResponseEntity<PageDocument<SnapshotDocument>> snapshots(
      RoundKey round, HttpServletRequest request) {
    var listing = Listing.of(request, List.of("madeAt"), Map.of());
    rounds.one(round);
    var found = snapshots.page(round, listing);
    var items = found.items().stream().map(SnapshotDocument::of).toList();
    return Answers.page(request, listing, items, found.total());
  }

  @GetMapping("/snapshots/{snapshot}")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER})
  @Stated(
      id = "getSnapshot",
      summary = "Look at a problem as it was solved",
      description = "It says why people are away; only the bureau is given it.",
      answered = "The contract's problem",
      answer = "RosterProblem",
      tagged = true)
  ResponseEntity<KeptJson> snapshot(RoundKey round, @PathVariable String snapshot) {
    rounds.one(round);
    var found =
        snapshots
            .find(round.county(), snapshot)
            .filter(one -> one.round().equals(round.id()))
            .orElseThrow(round.unknown("snapshots/" + snapshot));
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache().cachePrivate())
        .eTag(Precondition.weakTag(found.fingerprint()))
        .body(KeptJson.of(found.problem().unpack()));
  }

  private static ResponseEntity<KeptJson> answer(
      Draft draft, String address, HttpServletRequest request) {
    var query = new Query(request);
    var chosen = query.choose(ROSTER);
    query.check();
    var locale = Language.of(request);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache().cachePrivate())
        .eTag(Precondition.weakTag(draft.id() + "-" + locale.getLanguage() + chosen.tag()))
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
        .header(HttpHeaders.CONTENT_LOCATION, address)
        .body(of(chosen, KeptJson.of(draft.roster().in(locale))));
  }

  private static KeptJson of(Chosen chosen, KeptJson roster) {
    var names = chosen.names();
    return names == null
        ? roster
        : new KeptJson(Rows.json(Documents.only(Rows.document(roster.text()), names)));
  }
}
