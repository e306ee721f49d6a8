package org.zhishou.service.whatif.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhishou.service.Api.header;
import static org.zhishou.service.PlannedRound.code;
import static org.zhishou.service.PlannedRound.expect;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.change.ChangesReader;
import org.zhishou.engine.change.Scenarios;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.roster.RosterReader;
import org.zhishou.service.Api;
import org.zhishou.service.EngineTest;
import org.zhishou.service.PlannedRound;
import tools.jackson.databind.JsonNode;

@EngineTest
class ScenarioEndpointTest {
  static final String P3_ONE_MORE_DAY =
      "[{'kind':'change-physician-limit','physician':'P3','limit':'maxDutyDaysPerWeek','value':2}]";
  static final String H2_AWAY =
      "[{'kind':'withdraw-hospital','hospital':'H2','from':'2026-10-12','to':'2026-10-25'}]";

  PlannedRound round;

  @BeforeEach
  void plan(@LocalServerPort int port) {
    round = new PlannedRound(port);
  }

  @Test
  void aScenarioSaysWhatItChangesInWordsAndWhatThenIsPossible() {
    var made = round.scenario("H2 away", H2_AWAY);

    assertThat(made.path("certificate").path("required").asInt()).isEqualTo(24);
    assertThat(made.path("certificate").path("possible").asInt()).isEqualTo(18);
    assertThat(made.path("snapshot")).isEqualTo(round.run.path("snapshot"));
    assertThat(made.path("origin").asString()).isEqualTo("SNAPSHOT");
    assertThat(made.path("description").get(0).asString()).contains("中医院", "10");
    var english = round.api.get(round.at(made), "Accept-Language", "en");
    assertThat(expect(200, english).path("description").get(0).asString())
        .containsPattern("[a-z]{4}");
    assertThat(Api.header(english, "ETag")).isEqualTo("\"1\"");
  }

  @Test
  void theListIsPagedFilteredAndSorted() {
    var first = round.scenario("a", "[]");
    round.scenario("b", H2_AWAY);
    expect(
        201,
        round.send(
            "POST",
            round.address + "/scenarios",
            "{'parent':'%s','name':'c'}".formatted(first.path("id").asString())));

    var all = round.get("/scenarios?sort=name&size=2");
    assertThat(all.path("total").asInt()).isEqualTo(3);
    assertThat(all.path("items").findValuesAsString("name")).containsExactly("a", "b");
    var branches = round.get("/scenarios?origin=BRANCH&parent=" + first.path("id").asString());
    assertThat(branches.path("items").findValuesAsString("name")).containsExactly("c");
    assertThat(code(422, round.api.get(round.address + "/scenarios?state=GONE")))
        .isEqualTo("parameter-invalid");
  }

  @Test
  void everyChangeThatDoesNotFitIsNamedAndNothingIsKept() {
    var answer =
        round.send(
            "POST",
            round.address + "/scenarios",
            """
            {'name':'wrong','changes':[
              {'kind':'withdraw-hospital','hospital':'H9','from':'2026-10-12','to':'2026-10-25'},
              {'kind':'withdraw-physician','physician':'P1','from':'2026-10-12','to':'2026-10-13'},
              {'kind':'change-duty-days','centre':'C9','dutyDaysPerWeek':2}]}\
            """);

    assertThat(code(422, answer)).isEqualTo("body-faulty");
    assertThat(Api.json(answer).path("errors").findValuesAsString("pointer"))
        .containsExactly("/changes/0/hospital", "/changes/2/centre");
    assertThat(round.get("/scenarios").path("total").asInt()).isZero();
  }

  @Test
  void aBranchMayAddToTheChangesOfItsParentAndFaultsStandWhereTheBodyHasThem() {
    var parent = round.scenario("parent", H2_AWAY).path("id").asString();
    var body = "{'parent':'%s','moreChanges':%s}";
    var path = round.address + "/scenarios";

    var branch = expect(201, round.send("POST", path, body.formatted(parent, P3_ONE_MORE_DAY)));
    assertThat(branch.path("changes").findValuesAsString("kind"))
        .containsExactly("withdraw-hospital", "change-physician-limit");
    var wrong = P3_ONE_MORE_DAY.replace("P3", "P9");
    var refused = round.send("POST", path, body.formatted(parent, wrong));
    assertThat(code(422, refused)).isEqualTo("body-faulty");
    assertThat(Api.json(refused).path("errors").findValuesAsString("pointer"))
        .containsExactly("/moreChanges/0/physician");
  }

  @Test
  void whatIsNoScenarioIsRefusedWithEveryFault() {
    var answer =
        round.send(
            "POST",
            round.address + "/scenarios",
            "{'title':'x','changes':[{'kind':'sack-everybody'}]}");

    assertThat(code(422, answer)).isEqualTo("body-faulty");
    assertThat(Api.json(answer).path("errors").findValuesAsString("pointer"))
        .containsExactlyInAnyOrder("/title", "/name", "/changes/0/kind");
  }

  @Test
  void theSameBodyUnderTheSameKeyMakesOneScenario() {
    var body = "{'name':'once'}";
    var path = round.address + "/scenarios";
    var first = expect(201, round.send("POST", path, body, "Idempotency-Key", "k"));
    var again = expect(201, round.send("POST", path, body, "Idempotency-Key", "k"));
    assertThat(again.path("id")).isEqualTo(first.path("id"));
    var other = round.send("POST", path, "{'name':'twice'}", "Idempotency-Key", "k");
    assertThat(code(422, other)).isEqualTo("idempotency-key-reused");
  }

  @Test
  void anEditWantsTheVersionThatItChanges() {
    var made = round.scenario("before", "[]");
    var body = "{'changes':%s}".formatted(H2_AWAY);

    assertThat(code(428, round.send("PUT", round.at(made), body))).isEqualTo("if-match-missing");
    var edited = expect(200, round.send("PUT", round.at(made), body, "If-Match", "\"1\""));
    assertThat(edited.path("version").asInt()).isEqualTo(2);
    assertThat(edited.path("name").asString()).isEqualTo("before");
    assertThat(edited.path("changes").size()).isEqualTo(1);
    assertThat(code(412, round.send("PUT", round.at(made), body, "If-Match", "\"1\"")))
        .isEqualTo("version-moved");
  }

  @Test
  void whatWasSolvedStaysAndIsBranchedInstead() {
    var made = round.scenario("solved", P3_ONE_MORE_DAY);
    round.solved(round.at(made) + "/solve?steps=300");
    var changes = "{'changes':%s}".formatted(H2_AWAY);

    assertThat(code(409, round.send("PUT", round.at(made), changes, "If-Match", "\"1\"")))
        .isEqualTo("scenario-solved");
    var delete = round.send("DELETE", round.at(made), "", "If-Match", "\"1\"");
    assertThat(code(409, delete)).isEqualTo("scenario-in-use");
    var archived =
        round.send("PUT", round.at(made), "{'name':'old','state':'ARCHIVED'}", "If-Match", "\"1\"");
    assertThat(expect(200, archived).path("state").asString()).isEqualTo("ARCHIVED");
    var branch =
        expect(
            201,
            round.send(
                "POST",
                round.address + "/scenarios",
                "{'parent':'%s'}".formatted(made.path("id").asString())));
    assertThat(branch.path("parent")).isEqualTo(made.path("id"));
    assertThat(branch.path("origin").asString()).isEqualTo("BRANCH");
    assertThat(branch.path("changes")).isEqualTo(made.path("changes"));
  }

  @Test
  void aScenarioFromWhichNothingWasMadeCanBeDeleted() {
    var made = round.scenario("gone", "[]");
    expect(204, round.send("DELETE", round.at(made), "", "If-Match", "\"1\""));
    expect(404, round.api.get(round.at(made)));
  }

  @Test
  void rebasedChangesAreMadeToTheNewSnapshotOrNamedWhereTheyNoLongerFit() {
    var fits = round.scenario("fits", H2_AWAY);
    var gone =
        round.scenario(
            "gone",
            "[{'kind':'change-duty-days','centre':'C1','dutyDaysPerWeek':2},"
                + "{'kind':'change-duty-days','centre':'C2','dutyDaysPerWeek':2}]");
    var centre = expect(200, round.api.get(round.county + "/centres/C2"));
    expect(
        200,
        round.send(
            "POST",
            round.county + "/centres/C2/deactivate",
            "",
            "If-Match",
            "\"" + centre.path("version").asInt() + "\""));
    var newer = round.solved(round.address + "/solve?steps=300&seed=1").path("snapshot");

    var rebased =
        expect(200, round.send("POST", round.at(fits) + "/rebase", "", "If-Match", "\"1\""));
    assertThat(rebased.path("snapshot")).isEqualTo(newer);
    assertThat(rebased.path("rebasedFrom")).isEqualTo(fits.path("snapshot"));
    assertThat(rebased.path("certificate").path("required").asInt()).isEqualTo(12);
    var refused = round.send("POST", round.at(gone) + "/rebase", "", "If-Match", "\"1\"");
    assertThat(code(422, refused)).isEqualTo("body-faulty");
    assertThat(Api.json(refused).path("errors").findValuesAsString("pointer"))
        .containsExactly("/changes/1/centre");
    assertThat(round.get(round.at(gone)).path("snapshot")).isEqualTo(gone.path("snapshot"));
  }

  @Test
  void whatASolveFindsStaysWhenTheJobIsForgotten() {
    var made = round.scenario("more", P3_ONE_MORE_DAY);
    assertThat(code(404, round.api.get(round.at(made) + "/roster"))).isEqualTo("roster-missing");

    var answer = round.api.post(round.at(made) + "/solve?steps=1000&seed=3", "Prefer", "wait=60");
    var run = expect(200, answer);
    assertThat(header(answer, "Location")).endsWith("/" + run.path("job").asString());
    expect(204, round.api.delete(header(answer, "Location")));

    assertThat(run.path("status").asString()).isEqualTo("COMPLETED");
    assertThat(run.path("bounds").path("coverage").path("possible").asInt()).isEqualTo(24);
    var roster = expect(200, round.api.get(round.at(made) + "/roster"));
    var audit = Auditor.audit(problem(made), new RosterReader().read(roster.toString()));
    assertThat(roster.path("score").path("coverage").asLong()).isEqualTo(audit.score().coverage());
    assertThat(roster.path("score").path("soft").asLong()).isEqualTo(audit.score().soft());
    assertThat(roster.path("score")).isEqualTo(run.path("score"));
    assertThat(round.get(round.at(made)).path("run").path("score")).isEqualTo(run.path("score"));
    assertThat(round.get(round.at(made) + "/runs").path("total").asInt()).isEqualTo(1);
  }

  CheckedProblem problem(JsonNode scenario) {
    var snapshot = round.get("/snapshots/" + scenario.path("snapshot").asString());
    var reader = new ProblemReader();
    var changes = "{\"changes\":" + scenario.path("changes") + "}";
    return new Scenarios(reader)
        .of(reader.read(snapshot.toString()), new ChangesReader().read(changes))
        .problem();
  }

  @Test
  void severalScenariosAreSolvedByOneRequestThatCanBeSentAgain() throws Exception {
    var one = round.scenario("one", "[]").path("id").asString();
    var two = round.scenario("two", P3_ONE_MORE_DAY).path("id").asString();
    var path = round.address + "/scenarios/solve?steps=300";
    var body = "{'scenarios':['%s','%s']}".formatted(one, two);

    var sent = round.send("POST", path, body, "Idempotency-Key", "many");
    var first = expect(202, sent);
    var again = expect(202, round.send("POST", path, body, "Idempotency-Key", "many"));

    var batch = expect(200, round.api.get(header(sent, "Location")));
    assertThat(batch.path("problems").asInt()).isEqualTo(2);
    var alone = round.send("POST", path, "{'scenarios':['%s']}".formatted(two));
    expect(200, round.api.get(header(alone, "Location")));
    assertThat(first.path("runs").findValuesAsString("scenario")).containsExactly(one, two);
    assertThat(again.path("runs").findValuesAsString("id"))
        .isEqualTo(first.path("runs").findValuesAsString("id"));
    var unknown = round.send("POST", path, "{'scenarios':['%s','nobody']}".formatted(one));
    assertThat(code(404, unknown)).isEqualTo("entry-unknown");
    await().until(() -> !running(one));
    assertThat(round.get("/scenarios/" + one).path("run").path("status").asString())
        .isEqualTo("COMPLETED");
    assertThat(round.get("/scenarios/" + one + "/runs").path("total").asInt()).isEqualTo(1);
  }

  boolean running(String scenario) {
    var run = round.get("/scenarios/" + scenario).path("run");
    return run.path("status").asString().equals("RUNNING");
  }

  @Test
  void anAdoptedScenarioIsTheDraftOfItsChangedProblem() {
    var made = round.scenario("adopted", P3_ONE_MORE_DAY);
    var path = round.at(made) + "/adopt";
    assertThat(code(404, round.api.post(path))).isEqualTo("roster-missing");
    var run = round.solved(round.at(made) + "/solve?steps=1000&seed=3");

    var draft = expect(200, round.api.post(path)).path("draft").asString();

    var shown = round.get("/drafts?origin=SCENARIO").path("items").get(0);
    assertThat(shown.path("id").asString()).isEqualTo(draft);
    assertThat(shown.path("score")).isEqualTo(run.path("score"));
    var snapshot = round.get("/snapshots/" + shown.path("snapshot").asString());
    var changed = new ProblemReader().read(snapshot.toString()).problem();
    assertThat(changed.physicians().get(2).maxDutyDaysPerWeek()).isEqualTo(2);
  }

  @Test
  void aSweepAnswersWithItsCurveAtOnceAndLaterWithWhatSolvesReached() throws Exception {
    var made =
        expect(
            201,
            round.send(
                "POST",
                round.address + "/sweeps",
                "{'lever':{'kind':'policy-limit','limit':'maxTravelMinutes'},'from':15,'to':45,'by':15}"));

    var curve = made.path("certificates");
    assertThat(curve.findValuesAsString("value")).containsExactly("15", "30", "45");
    assertThat(curve.get(0).path("possible").asInt()).isZero();
    assertThat(curve.get(1).path("possible").asInt()).isEqualTo(20);
    assertThat(made.path("runs").isEmpty()).isTrue();
    var path = round.address + "/sweeps/" + made.path("id").asString();
    var solved = round.api.post(path + "/solve?steps=300");
    expect(202, solved);
    assertThat(header(solved, "Location")).isEqualTo(path);
    await()
        .until(
            () -> !round.get(path).path("runs").findValuesAsString("status").contains("RUNNING"));
    var runs = round.get(path).path("runs");
    assertThat(runs.findValuesAsString("value")).containsExactly("15", "30", "45");
    for (var i = 0; i < runs.size(); i++) {
      var possible = curve.get(i).path("possible").asInt();
      assertThat(runs.get(i).path("staffed").asInt()).isBetween(0, possible);
      assertThat(runs.get(i).path("score").path("limits").asInt()).isZero();
    }
    assertThat(runs.get(1).path("staffed").asInt()).isPositive();
  }

  @Test
  void aCurveThatWasKeptAsItWasAnsweredIsReadAsThoseOfToday(@Autowired JdbcClient sql) {
    var made =
        expect(
            201,
            round.send(
                "POST",
                round.address + "/sweeps",
                "{'lever':{'kind':'duty-days','centre':'C1'},'from':1,'to':7,'by':6}"));
    var id = made.path("id").asString();
    var path = round.address + "/sweeps/" + id;
    var chinese = round.api.get(path).body();
    var english = round.api.get(path, "Accept-Language", "en").body();
    assertThat(Api.json(round.api.get(path)).at("/certificates/1/reasons")).isNotEmpty();

    sql.sql("update sweep set curve = null, curve_chinese = ?, curve_english = ? where id = ?")
        .params(chinese, english, id)
        .update();

    assertThat(round.api.get(path).body()).isEqualTo(chinese);
    assertThat(round.api.get(path, "Accept-Language", "en").body()).isEqualTo(english);
  }

  @Test
  void aSweepMayStartFromAScenarioWhoseChangesThenStay() {
    var base = round.scenario("base", P3_ONE_MORE_DAY);
    var sweep =
        round.send(
            "POST",
            round.address + "/sweeps",
            "{'scenario':'%s','lever':{'kind':'fewer-physicians','hospital':'H1'},'from':0,'to':2}"
                .formatted(base.path("id").asString()));

    assertThat(expect(201, sweep).path("certificates").findValuesAsString("possible"))
        .containsExactly("24", "16", "8");
    var edit = round.send("PUT", round.at(base), "{'changes':[]}", "If-Match", "\"1\"");
    assertThat(code(409, edit)).isEqualTo("scenario-solved");
    var found = round.get("/sweeps?scenario=" + base.path("id").asString());
    assertThat(found.path("total").asInt()).isEqualTo(1);
  }

  @Test
  void aSweepOfWhatIsNotThereIsRefused() {
    var answer =
        round.send(
            "POST",
            round.address + "/sweeps",
            "{'lever':{'kind':'duty-days','centre':'C9'},'from':1,'to':3}");
    assertThat(code(422, answer)).isEqualTo("body-faulty");
    assertThat(Api.json(answer).path("errors").get(0).path("pointer").asString())
        .isEqualTo("/lever/centre");
  }

  @Test
  void aRoundThatWasNeverSolvedHasNothingToChange() {
    var opened =
        round.send(
            "POST",
            round.county + "/rounds",
            """
            {'period':{'firstDay':'2027-01-04','lastDay':'2027-01-31'},'deadline':'2020-01-01T00:00:00Z',
             'whoeverSubmittedNothing':'AS_AVAILABLE'}\
            """);
    var other = round.county + "/rounds/" + expect(201, opened).path("id").asString();
    var collecting = round.send("POST", other + "/scenarios", "{'name':'early'}");
    assertThat(code(409, collecting)).isEqualTo("round-state-wrong");
    expect(200, round.api.post(other + "/plan"));
    var planning = round.send("POST", other + "/scenarios", "{'name':'early'}");
    assertThat(code(409, planning)).isEqualTo("snapshot-missing");
  }
}
