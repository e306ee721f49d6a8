package org.zhishou.service.inforce.publish;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
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
import org.zhishou.service.platform.web.Chosen;
import org.zhishou.service.platform.web.Form;
import org.zhishou.service.platform.web.KeyedBody;
import org.zhishou.service.platform.web.Language;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.round.RoundKey;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}")
@Tag(name = "Published rosters", description = "Versions that hold or held, and what each changed")
class PublicationController {
  private final Publisher publisher;
  private final PublishedDesk desk;

  PublicationController(Publisher publisher, PublishedDesk desk) {
    this.publisher = publisher;
    this.desk = desk;
  }

  @PostMapping("/publish")
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
      bodyNeeded = false,
      status = 201,
      answered = "The new version, at the address in Location, and what it changes",
      creating = true)
  @Problems({
    ProblemCode.DRAFT_MISSING,
    ProblemCode.ROUND_STATE_WRONG,
    ProblemCode.DRAFT_PUBLISHED_ALREADY,
    ProblemCode.DRAFT_OUTDATED,
    ProblemCode.PAST_FIXED,
    ProblemCode.ROSTER_NOT_PUBLISHABLE
  })
  ResponseEntity<PublicationDocument> publish(
      RoundKey round,
      Caller caller,
      @Form PublicationForm form,
      KeyedBody body,
      HttpServletRequest request) {
    var publication = publisher.publish(round, form, Sent.of(body), caller);
    var address =
        request
            .getRequestURI()
            .replaceAll("/publish$", "/published/" + publication.roster().version());
    return ResponseEntity.created(URI.create(address))
        .cacheControl(CacheControl.noStore())
        .body(PublicationDocument.of(publication));
  }

  @GetMapping("/published")
  @Permitted(anyRole = true)
  @Stated(
      id = "getPublished",
      summary = "Look at the roster that holds",
      description =
          """
          Those who see the county are given the whole roster; a hospital the duties of its people, a centre the \
          duties there, a physician their own.\
          """,
      answered = "The latest version",
      tagged = true,
      query = Chosen.STATED)
  @Problems(ProblemCode.NOTHING_PUBLISHED)
  ResponseEntity<PublicationDocument.Shown> latest(
      RoundKey round, Caller caller, HttpServletRequest request) {
    return answer(desk.latest(round, caller), request);
  }

  @GetMapping("/published/{version}")
  @Permitted(anyRole = true)
  @Stated(
      id = "getPublishedVersion",
      summary = "Look at a version of the published roster",
      description = "It never changes. Who is given what, as for the latest.",
      answered = "The version",
      tagged = true,
      query = Chosen.STATED)
  @Problems(ProblemCode.NOTHING_PUBLISHED)
  ResponseEntity<PublicationDocument.Shown> version(
      RoundKey round, @PathVariable String version, Caller caller, HttpServletRequest request) {
    return answer(desk.version(round, version, caller), request);
  }

  @GetMapping("/published/{version}/changes")
  @Permitted(anyRole = true)
  @Stated(
      id = "getPublishedChanges",
      summary = "Look at what a version changed",
      description =
          """
          Against the version before it: who gains duties, who loses some, who moves within a week, and who must be \
          told. The first version has everything gained. Hospitals, centres and physicians see what concerns them.\
          """,
      answered = "The difference",
      tagged = true)
  @Problems(ProblemCode.NOTHING_PUBLISHED)
  ResponseEntity<PublicationDocument.Changed> changes(
      RoundKey round, @PathVariable String version, Caller caller, HttpServletRequest request) {
    var part = desk.version(round, version, caller);
    return answer(request, part.tag(Language.of(request))).body(part.changes());
  }

  private static ResponseEntity<PublicationDocument.Shown> answer(
      PublishedPart part, HttpServletRequest request) {
    var query = new Query(request);
    var chosen = query.choose(PublishedPart.PROPERTIES);
    query.check();
    var locale = Language.of(request);
    return answer(request, part.tag(locale) + chosen.tag()).body(chosen.of(part.document(locale)));
  }

  private static ResponseEntity.BodyBuilder answer(HttpServletRequest request, String tag) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache().cachePrivate())
        .eTag(Precondition.weakTag(tag))
        .header(HttpHeaders.CONTENT_LANGUAGE, Language.of(request).toLanguageTag())
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE);
  }
}
