package org.zhishou.service.inforce.publish;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.engine.roster.RosterWriter;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.web.Chosen;
import org.zhishou.service.platform.web.IdempotencyKey;
import org.zhishou.service.platform.web.Language;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.kept.PublicationBasisStore;
import org.zhishou.service.rounds.kept.PublishedRoster;
import org.zhishou.service.rounds.kept.PublishedRosterStore;
import org.zhishou.service.rounds.kept.SnapshotStore;
import org.zhishou.service.rounds.round.RoundDesk;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}")
@Tag(name = "Published rosters", description = "Versions that hold or held, and what each changed")
class PublicationController {
  private final Publisher publisher;
  private final RoundDesk rounds;
  private final SnapshotStore snapshots;
  private final PublishedRosterStore published;
  private final PublicationBasisStore bases;

  PublicationController(
      Publisher publisher,
      RoundDesk rounds,
      SnapshotStore snapshots,
      PublishedRosterStore published,
      PublicationBasisStore bases) {
    this.publisher = publisher;
    this.rounds = rounds;
    this.snapshots = snapshots;
    this.published = published;
    this.bases = bases;
  }

  @PostMapping(
      path = "/publish",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      id = "publishRoster",
      summary = "Publish a draft as the round's roster",
      description =
          """
          The auditor judges it: no limit may be broken by a duty of today or later, and each coverage gap is \
          acknowledged on its own, with a reason; one acknowledged with the version before stays so while it grows no \
          wider. What is past is reported and not judged again. A further version has to be made from the one that \
          holds, and keeps what is past of it. Versions never change.\
          """,
      body = "PublicationForm",
      status = 201,
      answered = "The new version, at the address in Location, and what it changes",
      answer = "Publication",
      creating = true)
  @Problems({
    ProblemCode.DRAFT_MISSING,
    ProblemCode.ROUND_STATE_WRONG,
    ProblemCode.DRAFT_PUBLISHED_ALREADY,
    ProblemCode.DRAFT_OUTDATED,
    ProblemCode.BODY_FAULTY,
    ProblemCode.PAST_FIXED,
    ProblemCode.ROSTER_NOT_PUBLISHABLE
  })
  ResponseEntity<ObjectNode> publish(
      @PathVariable String county,
      @PathVariable String round,
      Caller caller,
      HttpServletRequest request)
      throws IOException {
    var body = request.getInputStream().readAllBytes();
    var key = IdempotencyKey.of(request);
    var publication = publisher.publish(county, round, body, key, caller);
    var address =
        request
            .getRequestURI()
            .replaceAll("/publish$", "/published/" + publication.roster().version());
    return ResponseEntity.created(URI.create(address))
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.APPLICATION_JSON)
        .body(document(publication, Language.of(request)));
  }

  private ObjectNode document(Publisher.Publication publication, Locale locale) {
    var roster = publication.roster();
    var json = JsonNodeFactory.instance.objectNode();
    json.put("round", roster.round()).put("version", roster.version());
    json.put("draft", publication.basis().draft()).put("snapshot", roster.snapshot());
    json.put("publishedBy", roster.publishedBy());
    json.put("publishedAt", roster.publishedAt().toString());
    var gaps = json.putArray("acknowledged");
    publication.basis().acknowledged().forEach(gap -> gaps.add(gap.document()));
    var limits = json.putArray("pastLimits");
    for (var finding : publication.judgement().brokenBefore()) {
      limits.addObject().put("id", finding.rule().id()).put("message", finding.text().in(locale));
    }
    var writer = new RosterWriter(locale);
    var missed = json.putArray("pastGaps");
    publication.judgement().gapsBefore().forEach(gap -> missed.add(writer.json(gap)));
    var problem =
        snapshots.find(roster.county(), roster.snapshot()).orElseThrow().checked().problem();
    json.set("changes", publication.changes().document(problem));
    var mentions = publication.changes().mentions(problem);
    publication.basis().acknowledged().forEach(gap -> mentions.centre(gap.gap().centre()));
    mentions.shortages(publication.judgement().gapsBefore());
    json.set("names", RosterWriter.json(mentions.names()));
    return json;
  }

  @GetMapping(path = "/published", produces = MediaType.APPLICATION_JSON_VALUE)
  @Permitted({
    Role.BUREAU_ADMIN,
    Role.PLANNER,
    Role.HOSPITAL_HR,
    Role.CENTRE,
    Role.PHYSICIAN,
    Role.PROVINCE,
    Role.AUDITOR
  })
  @Stated(
      id = "getPublished",
      summary = "Look at the roster that holds",
      description =
          """
          Those who see the county are given the whole roster; a hospital the duties of its people, a centre the \
          duties there, a physician their own.\
          """,
      answered = "The latest version",
      answer = "PublishedRoster",
      tagged = true,
      query = Chosen.STATED)
  @Problems(ProblemCode.NOTHING_PUBLISHED)
  ResponseEntity<ObjectNode> latest(
      @PathVariable String county,
      @PathVariable String round,
      Caller caller,
      HttpServletRequest request) {
    rounds.one(county, round);
    return shown(latest(county, round), caller, request);
  }

  @GetMapping(path = "/published/{version}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Permitted({
    Role.BUREAU_ADMIN,
    Role.PLANNER,
    Role.HOSPITAL_HR,
    Role.CENTRE,
    Role.PHYSICIAN,
    Role.PROVINCE,
    Role.AUDITOR
  })
  @Stated(
      id = "getPublishedVersion",
      summary = "Look at a version of the published roster",
      description = "It never changes. Who is given what, as for the latest.",
      answered = "The version",
      answer = "PublishedRoster",
      tagged = true,
      query = Chosen.STATED)
  @Problems(ProblemCode.NOTHING_PUBLISHED)
  ResponseEntity<ObjectNode> version(
      @PathVariable String county,
      @PathVariable String round,
      @PathVariable String version,
      Caller caller,
      HttpServletRequest request) {
    rounds.one(county, round);
    return shown(found(county, round, version), caller, request);
  }

  @GetMapping(path = "/published/{version}/changes", produces = MediaType.APPLICATION_JSON_VALUE)
  @Permitted({
    Role.BUREAU_ADMIN,
    Role.PLANNER,
    Role.HOSPITAL_HR,
    Role.CENTRE,
    Role.PHYSICIAN,
    Role.PROVINCE,
    Role.AUDITOR
  })
  @Stated(
      id = "getPublishedChanges",
      summary = "Look at what a version changed",
      description =
          """
          Against the version before it: who gains duties, who loses some, who moves within a week, and who must be \
          told. The first version has everything gained. Hospitals, centres and physicians see what concerns them.\
          """,
      answered = "The difference",
      answer = "PublishedChanges",
      tagged = true)
  @Problems(ProblemCode.NOTHING_PUBLISHED)
  ResponseEntity<ObjectNode> changes(
      @PathVariable String county,
      @PathVariable String round,
      @PathVariable String version,
      Caller caller,
      HttpServletRequest request) {
    rounds.one(county, round);
    var roster = found(county, round, version);
    var before =
        published
            .find(county, round, roster.version() - 1)
            .map(PublishedRoster::duties)
            .orElse(List.of());
    var changes = RosterChanges.between(before, roster.duties());
    var part = part(roster, caller);
    return answer(part.changes(roster, changes), part.tag(), roster, request);
  }

  private PublishedRoster latest(String county, String round) {
    return published
        .latest(county, round)
        .orElseThrow(() -> new ProblemException(ProblemCode.NOTHING_PUBLISHED, round));
  }

  private PublishedRoster found(String county, String round, String version) {
    var latest = latest(county, round);
    return published.all(county, round).stream()
        .filter(one -> Integer.toString(one.version()).equals(version))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemCode.ENTRY_UNKNOWN,
                    latest.county(),
                    "rounds/" + round + "/published/" + version));
  }

  private PublishedPart part(PublishedRoster roster, Caller caller) {
    var snapshot = snapshots.find(roster.county(), roster.snapshot()).orElseThrow();
    return new PublishedPart(caller, snapshot.checked().problem());
  }

  private ResponseEntity<ObjectNode> shown(
      PublishedRoster roster, Caller caller, HttpServletRequest request) {
    var query = new Query(request);
    var chosen = query.chosen(PublishedPart.PROPERTIES);
    query.check();
    var basis = bases.find(roster.county(), roster.round(), roster.version());
    var part = part(roster, caller);
    var json = chosen.of(part.document(roster, basis, Language.of(request)));
    return answer(json, part.tag() + chosen.tag(), roster, request);
  }

  private static ResponseEntity<ObjectNode> answer(
      ObjectNode json, String tag, PublishedRoster roster, HttpServletRequest request) {
    var locale = Language.of(request);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache().cachePrivate())
        .eTag(
            Precondition.weakTag("%d-%s-%s".formatted(roster.version(), locale.getLanguage(), tag)))
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
        .contentType(MediaType.APPLICATION_JSON)
        .body(json);
  }
}
