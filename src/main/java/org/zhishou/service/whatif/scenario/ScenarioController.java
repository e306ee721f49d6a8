package org.zhishou.service.whatif.scenario;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.idempotency.Sent;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.PageDocument;
import org.zhishou.service.platform.web.Form;
import org.zhishou.service.platform.web.KeyedBody;
import org.zhishou.service.platform.web.Language;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.round.RoundKey;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}/scenarios")
@Tag(name = "Scenarios", description = "What if: changes to a round's snapshot, and sweeps")
class ScenarioController {
  private static final List<String> SORTABLE = List.of("name", "state", "madeAt", "updatedAt");
  private static final Map<String, List<String>> FILTERABLE =
      Map.of(
          "name",
          List.of(),
          "state",
          Arrays.stream(ScenarioState.values()).map(ScenarioState::name).toList(),
          "origin",
          Arrays.stream(ScenarioOrigin.values()).map(ScenarioOrigin::name).toList(),
          "parent",
          List.of(),
          "snapshot",
          List.of());

  private final ScenarioDesk desk;
  private final ScenarioRuns runs;

  ScenarioController(ScenarioDesk desk, ScenarioRuns runs) {
    this.desk = desk;
    this.runs = runs;
  }

  @GetMapping
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "listScenarios",
      summary = "List a round's scenarios",
      description = "Latest first unless sorted otherwise.",
      answered = "A page of the list",
      listing = true,
      query = {
        "sort: name, state, madeAt or updatedAt; a minus sorts downwards",
        "name: Only those whose name contains this",
        "state: OPEN or ARCHIVED",
        "origin: SNAPSHOT or BRANCH",
        "parent: Only branches of this scenario",
        "snapshot: Only changes to this snapshot"
      })
  ResponseEntity<PageDocument<ScenarioDocument>> list(
      RoundKey round, Caller caller, HttpServletRequest request) {
    var listing = Listing.of(request, SORTABLE, FILTERABLE);
    var found = desk.page(round, listing);
    var whole = seesWhole(caller);
    var items = found.items().stream().map(one -> ScenarioDocument.brief(one, whole)).toList();
    return Answers.page(request, listing, items, found.total());
  }

  @PostMapping
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      id = "createScenario",
      summary = "Make a scenario",
      description =
          """
          Of a snapshot of the round, the latest unless one is named; or, with `parent`, a branch of another scenario \
          with its name, snapshot and changes unless others are given. Changes are made in their order; each that does \
          not fit is a fault at `/changes/...`.\
          """,
      status = 201,
      answered = "The scenario, with what is possible at all in it",
      tagged = true,
      creating = true)
  @Problems({ProblemCode.ROUND_STATE_WRONG, ProblemCode.SNAPSHOT_MISSING})
  ResponseEntity<ScenarioDocument> create(
      RoundKey round,
      Caller caller,
      @Form NewScenario creation,
      KeyedBody body,
      HttpServletRequest request) {
    var made = desk.create(round, creation, Sent.of(body), caller);
    var address = URI.create(request.getRequestURI() + "/" + made.id());
    return answer(ResponseEntity.created(address), made, caller, Language.of(request));
  }

  @GetMapping("/{scenario}")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getScenario",
      summary = "Look at a scenario",
      description =
          "Its changes as data and in words, the pins that they release, its certificate and its"
              + " latest solve.",
      answered = "The scenario",
      tagged = true)
  ResponseEntity<ScenarioDocument> one(
      RoundKey round, @PathVariable String scenario, Caller caller, HttpServletRequest request) {
    return answer(desk.one(round, scenario), caller, request);
  }

  @PutMapping("/{scenario}")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      id = "editScenario",
      summary = "Edit a scenario",
      description =
          """
          What is not named stays. Name and state may change at any time, the changes as long as nothing was solved \
          and no sweep made from them: then branch it.\
          """,
      answered = "The scenario",
      tagged = true,
      conditional = true)
  @Problems({ProblemCode.SCENARIO_SOLVED})
  ResponseEntity<ScenarioDocument> edit(
      RoundKey round,
      @PathVariable String scenario,
      Caller caller,
      Precondition condition,
      @Form ScenarioEdit body,
      HttpServletRequest request) {
    return answer(desk.edit(round, scenario, body, condition), caller, request);
  }

  @DeleteMapping("/{scenario}")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      id = "deleteScenario",
      summary = "Delete a scenario",
      description =
          "Only one from which nothing was solved, swept or branched; others are archived by"
              + " editing their state.",
      status = 204,
      answered = "It is gone",
      conditional = true)
  @Problems(ProblemCode.SCENARIO_IN_USE)
  ResponseEntity<Void> delete(
      RoundKey round, @PathVariable String scenario, Precondition condition) {
    desk.delete(round, scenario, condition);
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/{scenario}/rebase")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      id = "rebaseScenario",
      summary = "Make a scenario's changes to another snapshot",
      description =
          """
          To the one that the body names, or to the round's latest where there is no body. Changes that no longer fit \
          are faults at `/changes/...`, and nothing is changed. A scenario from which something was solved stays: \
          branch it and name the snapshot.\
          """,
      bodyNeeded = false,
      answered = "The scenario",
      tagged = true,
      conditional = true)
  @Problems({ProblemCode.SNAPSHOT_MISSING, ProblemCode.SCENARIO_SOLVED})
  ResponseEntity<ScenarioDocument> rebase(
      RoundKey round,
      @PathVariable String scenario,
      Caller caller,
      Precondition condition,
      @Form ScenarioRebase body,
      HttpServletRequest request) {
    return answer(desk.rebase(round, scenario, body, condition), caller, request);
  }

  private ResponseEntity<ScenarioDocument> answer(
      KeptScenario scenario, Caller caller, HttpServletRequest request) {
    return answer(ResponseEntity.ok(), scenario, caller, Language.of(request));
  }

  /** Not to be stored: the latest solve goes on while the version stays. */
  private ResponseEntity<ScenarioDocument> answer(
      ResponseEntity.BodyBuilder answer, KeptScenario scenario, Caller caller, Locale locale) {
    return answer
        .cacheControl(CacheControl.noStore())
        .eTag(Precondition.entityTag(scenario.version()))
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
        .body(
            ScenarioDocument.of(
                scenario,
                seesWhole(caller),
                desk.apply(scenario),
                runs.latest(scenario).map(run -> runs.document(run, locale)).orElse(null)));
  }

  /** Why somebody is away is for the bureau. */
  private static boolean seesWhole(Caller caller) {
    return caller.is(Role.BUREAU_ADMIN, Role.PLANNER);
  }
}
