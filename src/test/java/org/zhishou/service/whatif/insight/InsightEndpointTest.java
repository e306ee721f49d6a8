package org.zhishou.service.whatif.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.NamesCheck.named;
import static org.zhishou.service.PlannedRound.code;
import static org.zhishou.service.PlannedRound.expect;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.i18n.LocaleContextHolder;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.explain.Explainer;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterReader;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.service.Api;
import org.zhishou.service.EngineTest;
import org.zhishou.service.PlannedRound;
import org.zhishou.service.platform.json.AnswerShapes;
import org.zhishou.service.platform.web.SchemaCheck;
import org.zhishou.service.rounds.kept.DraftStore;
import org.zhishou.service.rounds.kept.PublishedRoster;
import org.zhishou.service.rounds.kept.PublishedRosterStore;
import org.zhishou.service.rounds.round.RoundKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@EngineTest
class InsightEndpointTest {
  static final String H2_AWAY =
      "[{'kind':'withdraw-hospital','hospital':'H2','from':'2026-10-12','to':'2026-11-08'}]";

  @Autowired DraftStore drafts;
  @Autowired RosterShelf shelf;
  @Autowired PublishedRosterStore published;

  PlannedRound round;

  @BeforeEach
  void plan(@LocalServerPort int port) {
    round = new PlannedRound(port);
  }

  static JsonNode read(String json) {
    return JsonMapper.builder().build().readTree(json);
  }

  CheckedProblem problem() {
    var snapshot = round.get("/snapshots/" + round.run.path("snapshot").asString());
    return new ProblemReader().read(snapshot.toString());
  }

  List<Duty> draft() {
    return new RosterReader().read(round.get("/draft").toString());
  }

  String id(String part) {
    var parts = round.address.split("/");
    return part.equals("county") ? parts[4] : parts[6];
  }

  void publish() {
    var draft =
        drafts
            .find(new RoundKey(id("county"), id("round")), round.run.path("draft").asString())
            .orElseThrow();
    published.insert(
        new PublishedRoster(
            draft.county(),
            draft.round(),
            1,
            draft.snapshot(),
            draft.roster().chinese(),
            draft.roster().english(),
            "planner",
            draft.madeAt()));
  }

  @Test
  void whatWasReadAndCheckedOnceServesAllWhoAskLater() {
    var county = round.county.substring(round.county.lastIndexOf('/') + 1);
    var id = round.address.substring(round.address.lastIndexOf('/') + 1);
    var draft = RosterName.of("draft").orElseThrow();
    var read = shelf.find(new RoundKey(county, id), draft);
    assertThat(round.get("/explanation?of=draft").path("of").asString()).isEqualTo(read.of());
    assertThat(shelf.find(new RoundKey(county, id), draft)).isSameAs(read);
    assertThat(read.audited().copy().duties()).hasSameElementsAs(read.duties());
  }

  @Test
  void aDraftIsJudgedByAnotherPolicyWithoutBeingSearchedAnew() {
    var effect =
        expect(
            200,
            round.api.send(
                "POST",
                round.address + "/policy-effect",
                "{\"maxTravelMinutes\": 0, \"weights\": {\"travel-time\": 0, \"continuity\": 7}}"));

    var audit = Auditor.audit(problem(), draft());
    assertThat(effect.path("of").asString())
        .isEqualTo("draft:" + round.run.path("draft").asString());
    assertThat(effect.path("before").path("soft").asLong()).isEqualTo(-audit.score().soft());
    var rules = new HashMap<String, JsonNode>();
    effect.path("rules").forEach(rule -> rules.put(rule.path("id").asString(), rule));
    var travel = Objects.requireNonNull(rules.get("travel-time"));
    assertThat(travel.path("costBefore").asLong())
        .isEqualTo(audit.total(Rule.TRAVEL_TIME).cost())
        .isPositive();
    assertThat(travel.path("weightAfter").asInt(-1)).isZero();
    assertThat(travel.path("costAfter").asLong()).isZero();
    var continuity = Objects.requireNonNull(rules.get("continuity"));
    assertThat(continuity.path("weightAfter").asInt()).isEqualTo(7);
    var limit = Objects.requireNonNull(rules.get("travel-limit"));
    assertThat(limit.has("weightBefore")).isFalse();
    assertThat(limit.path("costBefore").asLong()).isZero();
    assertThat(limit.path("costAfter").asLong())
        .isEqualTo(effect.path("after").path("limits").asLong())
        .isPositive();

    var faulty =
        round.api.send(
            "POST",
            round.address + "/policy-effect",
            "{\"maxTravelMinutes\": -1, \"weights\": {\"travel-limit\": 1}}");
    assertThat(expect(422, faulty).path("errors").findValuesAsString("pointer"))
        .containsExactlyInAnyOrder("/maxTravelMinutes", "/weights/travel-limit");
  }

  @Test
  void draftPublishedAndScenarioStandSideBySide() {
    publish();
    var made = named(round.scenario("H2 away", H2_AWAY));
    round.solved(round.at(made) + "/solve?steps=1000");

    var columns =
        round
            .get("/comparisons?of=draft,published:1,scenario:" + made.path("id").asString())
            .path("columns");

    assertThat(columns.findValuesAsString("of"))
        .containsExactly(
            "draft:" + round.run.path("draft").asString(),
            "published:1",
            "scenario:" + made.path("id").asString());
    var first = columns.get(0);
    assertThat(first.has("difference")).isFalse();
    var audit = Auditor.audit(problem(), draft());
    assertThat(first.path("figures").path("score").path("soft").asLong())
        .isEqualTo(audit.score().soft());
    assertThat(columns.get(1).path("difference").path("onlyInFirst").isEmpty()).isTrue();
    assertThat(columns.get(1).path("change").path("rules").isEmpty()).isTrue();
    var away = columns.get(2);
    assertThat(away.path("label").asString()).isEqualTo("H2 away");
    assertThat(away.path("figures").path("coverage").path("possible").asInt()).isEqualTo(16);
    var scores = List.of(first, away).stream().map(one -> one.path("figures").path("score"));
    var soft = scores.map(score -> score.path("soft").asLong()).toList();
    assertThat(away.path("change").path("soft").asLong()).isEqualTo(soft.get(0) - soft.get(1));
    var touched = away.path("difference").path("physicians").findValuesAsString("physician");
    assertThat(touched).contains("P3");
  }

  @Test
  void aRosterThatIsNotThereIsNamed() {
    assertThat(code(404, round.api.get(round.address + "/comparisons?of=draft,published")))
        .isEqualTo("roster-missing");
    assertThat(code(404, round.api.get(round.address + "/explanation?of=draft:nobody")))
        .isEqualTo("entry-unknown");
    var wrong = round.api.get(round.address + "/comparisons?of=draft,printed:7");
    assertThat(code(422, wrong)).isEqualTo("parameter-invalid");
    assertThat(Api.json(wrong).path("errors").get(0).path("message").asString())
        .contains("printed:7", "published:VERSION");
    assertThat(code(422, round.api.get(round.address + "/comparisons")))
        .isEqualTo("parameter-invalid");
  }

  @Test
  void anExplanationIsTheEnginesOwnInTheReadersLanguage() {
    var chinese = round.get("/explanation");
    var english =
        expect(200, round.api.get(round.address + "/explanation", "Accept-Language", "en"));

    var expected = new Explainer(problem(), draft()).roster();
    assertThat(english.path("duties")).isEqualTo(written(expected.duties()));
    assertThat(english.path("shortages")).isEqualTo(written(expected.shortages()));
    assertThat(english.path("shortages").size()).isEqualTo(4);
    assertThat(english.path("shortages").get(0).path("cut").asString())
        .containsPattern("[a-z]{4}")
        .isNotEqualTo(chinese.path("shortages").get(0).path("cut").asString());
  }

  /** In English. */
  static JsonNode written(Object part) {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    try {
      return read(AnswerShapes.mapper().writeValueAsString(part));
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }

  @Test
  void aDutySaysWhoElseCouldDoItAndWhoCouldNot() {
    var duty = draft().stream().filter(one -> one.centre().equals("C2")).findFirst().orElseThrow();
    var query =
        "/explanation/duty?centre=%s&date=%s&session=%s&physician=%s"
            .formatted(duty.centre(), duty.date(), duty.session(), duty.physician());

    var answer = round.get(query);

    assertThat(answer.path("duty").path("physician").asString()).isEqualTo(duty.physician());
    var others = answer.path("eligible").size() + answer.path("ineligible").size();
    assertThat(others).isEqualTo(2);
    var p3 =
        answer
            .path("ineligible")
            .valueStream()
            .filter(one -> one.path("physician").asString().equals("P3"))
            .findFirst()
            .orElseThrow();
    assertThat(p3.path("newlyBroken").findValuesAsString("id")).contains("travel-limit");
    var nobody = round.api.get(round.address + query.replaceAll("date=[^&]+", "date=2026-10-11"));
    assertThat(code(404, nobody)).isEqualTo("duty-unknown");
  }

  @Test
  void whyOthersAreAwayIsToldToNobody() {
    var absence =
        round.send(
            "POST",
            round.address + "/substitutes",
            "{'of':'draft','physician':'P1','from':'2026-10-12','to':'2026-11-08'}");
    var whole = round.api.get(round.address + "/explanation");
    assertThat(List.of(expect(200, absence), expect(200, whole)))
        .noneMatch(answer -> answer.toString().contains("LEAVE"));
    var duty = draft().getFirst();
    var query = "/explanation/duty?centre=%s&date=%s&session=%s&physician=%s";
    var one =
        round.get(query.formatted(duty.centre(), duty.date(), duty.session(), duty.physician()));
    assertThat(one.toString()).doesNotContain("LEAVE");
  }

  @Test
  void theFirstAdviceMadeAScenarioRaisesTheCertificateByWhatItSaid() {
    var advice = named(round.get("/advice"));
    assertThat(advice.path("missing").asInt()).isEqualTo(4);
    var first = advice.path("repairs").get(0);

    var made = named(round.scenario("advised", first.path("changes").toString()));

    var possible = made.path("certificate").path("possible").asInt();
    assertThat(possible).isEqualTo(20 + first.path("days").asInt());
    var next = round.get("/advice?of=scenario:" + made.path("id").asString());
    assertThat(next.path("missing").asInt()).isEqualTo(4 - first.path("days").asInt());
  }

  @Test
  void adviceIsThatOfTheScenarioAsItStandsNow() {
    var repair = round.get("/advice").path("repairs").get(0);
    var made = round.scenario("advised", repair.path("changes").toString());
    var address = "/advice?of=scenario:" + made.path("id").asString();
    var first = round.get(address);
    assertThat(first.path("missing").asInt()).isEqualTo(4 - repair.path("days").asInt());
    assertThat(round.get(address)).isEqualTo(first);
    expect(
        200,
        round.send(
            "PUT",
            round.at(made),
            "{'changes':[{'kind':'change-policy-limit','limit':'maxTravelMinutes','value':0}]}",
            "If-Match",
            "\"1\""));
    assertThat(round.get(address).path("missing").asInt()).isGreaterThan(4);
  }

  @Test
  void substitutesAreThoseOfTheAuditAndNothingIsChanged() {
    publish();
    var before = round.get("/draft");
    var answer =
        expect(
            200,
            round.send(
                "POST",
                round.address + "/substitutes",
                "{'physician':'P1','from':'2026-10-12','to':'2026-10-18'}"));

    assertThat(answer.path("of").asString()).isEqualTo("published:1");
    var lost =
        draft().stream()
            .filter(duty -> duty.physician().equals("P1"))
            .filter(duty -> duty.date().toString().compareTo("2026-10-18") <= 0)
            .toList();
    assertThat(answer.path("vacancies").size()).isEqualTo(lost.size()).isPositive();
    for (var vacancy : answer.path("vacancies")) {
      var ranked = vacancy.path("ranked").findValuesAsString("physician");
      var excluded = vacancy.path("excluded").findValuesAsString("physician");
      assertThat(excluded).contains("P1");
      assertThat(ranked.size() + excluded.size()).isEqualTo(3);
    }
    assertThat(round.get("/draft")).isEqualTo(before);
  }

  @Test
  void whatIsAskedOfSubstitutesHasToBeThere() {
    var path = round.address + "/substitutes";
    var nobody =
        round.send(
            "POST", path, "{'of':'draft','physician':'P9','from':'2026-10-12','to':'2026-10-18'}");
    assertThat(code(422, nobody)).isEqualTo("body-faulty");
    assertThat(Api.json(nobody).path("errors").get(0).path("pointer").asString())
        .isEqualTo("/physician");
    var noDuty =
        round.send(
            "POST",
            path,
            "{'of':'draft','vacant':[{'centre':'C2','date':'2026-10-12','physician':'P3'}]}");
    assertThat(code(422, noDuty)).isEqualTo("body-faulty");
    assertThat(Api.json(noDuty).path("errors").get(0).path("pointer").asString())
        .isEqualTo("/vacant/0");
    var nothing = round.send("POST", path, "{'of':'elsewhere'}");
    assertThat(Api.json(nothing).path("errors").findValuesAsString("pointer"))
        .containsExactlyInAnyOrder("/of", "/physician", "/from", "/to");
  }

  String tiny() {
    return new String(Api.tiny(), StandardCharsets.UTF_8);
  }

  @Test
  void whoeverHasOnlyTheContractsJsonAsksWithIt() {
    var duties = "[{\"centre\":\"C2\",\"date\":\"2026-09-29\",\"physician\":\"P1\"}]";
    var asked = "{\"problem\":" + tiny() + ",\"duties\":" + duties;

    var whole = ask("/api/v1/explanations", asked + "}");
    assertThat(whole.path("duties").size()).isEqualTo(1);
    var one =
        ask(
            "/api/v1/explanations",
            asked + ",\"duty\":" + duties.substring(1, duties.length() - 1) + "}");
    assertThat(one.path("duty").path("physician").asString()).isEqualTo("P1");
    var vacant = ask("/api/v1/substitutes", asked + ",\"vacant\":" + duties + "}");
    assertThat(vacant.path("vacancies").size()).isEqualTo(1);
    var advice = ask("/api/v1/advice", "{\"problem\":" + tiny() + "}");
    assertThat(advice.has("missing")).isTrue();
    var compared =
        ask(
            "/api/v1/comparisons",
            "{\"problem\":%s,\"rosters\":[{\"name\":\"a\",\"duties\":%s},{\"name\":\"b\",\"duties\":[%s]}]}"
                .formatted(tiny(), duties, tinyPin()));
    assertThat(compared.path("columns").findValuesAsString("of")).containsExactly("a", "b");
  }

  /** The duty that the problem pins and every roster has. */
  String tinyPin() {
    return "{\"centre\":\"C2\",\"date\":\"2026-09-29\",\"physician\":\"P1\"}";
  }

  JsonNode ask(String path, String body) {
    return expect(200, round.api.send("POST", path, body));
  }

  @Test
  void everyFaultOfAQuestionIsNamedInItsPlace() {
    var problem = tiny().replace("\"maxTravelMinutes\": 90", "\"maxTravelMinutes\": -1");
    var answer =
        round.api.send(
            "POST",
            "/api/v1/explanations",
            "{\"problem\":" + problem + ",\"duties\":[{\"centre\":\"C2\"}],\"more\":1}");
    assertThat(code(422, answer)).isEqualTo("body-faulty");
    assertThat(Api.json(answer).path("errors").findValuesAsString("pointer"))
        .containsExactlyInAnyOrder(
            "/more", "/problem/policy/maxTravelMinutes", "/duties/0/date", "/duties/0/physician");
    var unfit =
        round.api.send(
            "POST",
            "/api/v1/explanations",
            "{\"problem\":"
                + tiny()
                + ",\"duties\":[{\"centre\":\"C9\",\"date\":\"2026-09-29\",\"physician\":\"P1\"}]}");
    assertThat(code(422, unfit)).isEqualTo("body-faulty");
    assertThat(Api.json(unfit).path("errors").get(0).path("pointer").asString())
        .startsWith("/duties/0");
  }

  @Test
  void aProblemThatIsTooLargeToAnswerAtOnceIsRefused() {
    var centres = new StringBuilder();
    var physicians = new StringBuilder();
    for (var i = 0; i < 400; i++) {
      centres.append("{'id':'C%d'},".formatted(i));
      physicians.append("{'id':'P%d','institution':'H1','title':'CHIEF'},".formatted(i));
    }
    var problem =
        """
        {'problem':{'period':{'firstDay':'2026-10-12','lastDay':'2026-10-25'},'calendar':{},
        'hospitals':[{'id':'H1','latitude':26.4,'longitude':116.0}],'centres':[%s],'physicians':[%s]}}\
        """
            .formatted(
                centres
                    .substring(0, centres.length() - 1)
                    .replace("'}", "','latitude':26.4,'longitude':116.1}"),
                physicians.substring(0, physicians.length() - 1));
    var answer = round.send("POST", "/api/v1/advice", problem);
    assertThat(code(422, answer)).isEqualTo("problem-too-large");
  }

  @Test
  void aComparisonOfNothingIsRefused() {
    var answer = round.api.get(round.address + "/comparisons?of=");
    assertThat(code(422, answer)).isEqualTo("parameter-invalid");
  }

  @Test
  void answersHaveTheShapesThatTheApiDocumentStates() {
    var check = SchemaCheck.of(round.get("/v3/api-docs"));
    var scenario = round.scenario("H2 away", H2_AWAY);
    var run = round.solved(round.at(scenario) + "/solve?steps=300");
    var sweep =
        expect(
            201,
            round.send(
                "POST",
                round.address + "/sweeps",
                "{'lever':{'kind':'duty-days','centre':'C1'},'from':3,'to':3}"));
    var duty = draft().getFirst();
    var query = "/explanation/duty?centre=%s&date=%s&session=%s&physician=%s";

    check.check("ScenarioRun", run);
    check.check("Scenario", round.get(round.at(scenario)));
    check.check("ScenarioPage", round.get("/scenarios"));
    check.check("ScenarioRunPage", round.get(round.at(scenario) + "/runs"));
    check.check("Roster", named(round.get(round.at(scenario) + "/roster")));
    check.check("Sweep", sweep);
    check.check("SweepPage", round.get("/sweeps"));
    check.check(
        "Comparison",
        named(round.get("/comparisons?of=draft,scenario:" + scenario.path("id").asString())));
    check.check("RosterExplanation", named(round.get("/explanation")));
    check.check(
        "DutyExplanation",
        named(
            round.get(
                query.formatted(duty.centre(), duty.date(), duty.session(), duty.physician()))));
    check.check("Advice", round.get("/advice"));
    check.check(
        "Substitutes",
        named(
            expect(
                200,
                round.send(
                    "POST",
                    round.address + "/substitutes",
                    "{'of':'draft','physician':'P1','from':'2026-10-12','to':'2026-10-18'}"))));
  }
}
