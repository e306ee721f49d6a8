package org.zhishou.service.solving.solve;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhishou.service.Api.SOLVES;
import static org.zhishou.service.Api.header;
import static org.zhishou.service.Api.json;

import java.util.HashSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhishou.service.Api;
import org.zhishou.service.PlannedRound;
import org.zhishou.service.ScriptedPlanner;
import org.zhishou.service.ScriptedSolve;
import org.zhishou.service.ServiceTest;

@ServiceTest
class SolveQueueTest {
  @Autowired ScriptedPlanner planner;
  Api api;
  int port;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    this.port = port;
    api = new Api(port);
  }

  @AfterEach
  void forget() {
    api.forgetJobs();
    planner.forget();
  }

  void awaitStatus(String id, String status) {
    await()
        .untilAsserted(() -> assertThat(api.job(id).path("status").asString()).isEqualTo(status));
  }

  @Test
  void asManySolvesRunAsThereAreWorkersAndTheRestQueueUntilNoPlaceIsLeft() throws Exception {
    var running = new String[] {api.submitted(), api.submitted()};
    var solves = new Pair(planner.next(), planner.next());
    for (var id : running) {
      awaitStatus(id, "SOLVING");
    }
    var queued = new String[] {api.submitted(), api.submitted(), api.submitted()};
    for (var id : queued) {
      awaitStatus(id, "QUEUED");
    }

    var refused = api.submit("", "Accept-Language", "en");
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(json(refused).path("code").asString()).isEqualTo("queue-full");
    assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 20);

    solves.first().complete();
    awaitStatus(queued[0], "SOLVING");
    awaitStatus(queued[1], "QUEUED");
    assertThat(api.submit("").statusCode()).isEqualTo(202);
  }

  @Test
  void aSolveHasTheThreadsOfTheNodeToItselfUntilAnotherComes() throws Exception {
    api.submitted();
    var first = planner.next();
    await().until(() -> first.share() == 3);
    assertThat(first.settings().threads()).isEqualTo(3);
    api.submit("?steps=1000");
    var second = planner.next();
    await().until(() -> first.share() == 2 && second.share() == 1);
    assertThat(second.settings().threads()).as("of a solve that steps end").isEqualTo(1);
    second.complete();
    await().until(() -> first.share() == 3);
  }

  @Test
  void theRunOfARoundThatFindsNoPlaceSaysWhichSettingIsReachedAndItsValue() throws Exception {
    var made = CompletableFuture.supplyAsync(() -> new PlannedRound(port));
    planner.next().complete();
    var round = made.get(1, MINUTES);
    api.submitted();
    api.submitted();
    fillTheQueue();

    var refused = api.post(round.address + "/solve", "Accept-Language", "en");
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(json(refused).path("code").asString()).isEqualTo("queue-full");
    assertThat(json(refused).path("detail").asString())
        .contains("zhishou.jobs.queue-size = ")
        .doesNotContain("{");
  }

  @Test
  void aSweepOfMoreValuesThanABatchMayHaveIsNotSolved() throws Exception {
    var made = CompletableFuture.supplyAsync(() -> new PlannedRound(port));
    planner.next().complete();
    var round = made.get(1, MINUTES);
    var lever = "{'lever':{'kind':'policy-limit','limit':'maxTravelMinutes'},'from':30,'to':39}";
    var sweep = PlannedRound.expect(201, round.send("POST", round.address + "/sweeps", lever));

    var refused = api.post(round.address + "/sweeps/" + sweep.path("id").asString() + "/solve");
    assertThat(PlannedRound.code(422, refused)).isEqualTo("batch-too-large");
  }

  @Test
  void theRunOfARoundHeedsTheTimeWithoutABetterRoster() throws Exception {
    var made = CompletableFuture.supplyAsync(() -> new PlannedRound(port));
    planner.next().complete();
    var round = made.get(1, MINUTES);

    var refused = api.post(round.address + "/solve?unimprovedSeconds=0");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(json(refused).path("code").asString()).isEqualTo("parameter-invalid");
    var run = json(api.post(round.address + "/solve?unimprovedSeconds=7"));
    assertThat(api.job(run.path("job").asString()).path("unimprovedSeconds").asInt()).isEqualTo(7);
  }

  @Test
  void whatARunFoundIsKeptThoughNobodyLooks(@Autowired JdbcClient sql) throws Exception {
    var made = CompletableFuture.supplyAsync(() -> new PlannedRound(port));
    planner.next().complete();
    var round = made.get(1, MINUTES);
    var run = json(api.post(round.address + "/solve?seed=7")).path("id").asString();
    planner.next().complete();
    await()
        .untilAsserted(
            () ->
                assertThat(
                        sql.sql("select draft from round_run where id = ?")
                            .param(run)
                            .query((row, number) -> row.getString("draft") != null)
                            .single())
                    .isTrue());
  }

  private record Pair(ScriptedSolve first, ScriptedSolve second) {}

  @Test
  void theSameSubmissionSentAgainUnderItsKeyFindsItsJobEvenWhenTheQueueIsFull() {
    var first = api.submit("?seed=1", "Idempotency-Key", "k-1");
    api.submitted();
    fillTheQueue();

    var again = api.submit("?seed=1", "Idempotency-Key", "k-1");
    assertThat(again.statusCode()).isEqualTo(202);
    assertThat(header(again, "Location")).isEqualTo(header(first, "Location"));

    var other = api.submit("?seed=2", "Idempotency-Key", "k-1");
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(json(other).path("code").asString()).isEqualTo("idempotency-key-reused");
    assertThat(api.submit("?seed=2", "Idempotency-Key", "k-2").statusCode()).isEqualTo(503);
  }

  /** Once both workers have taken what came first: else they would make room again. */
  private void fillTheQueue() {
    await().until(() -> json(api.get(SOLVES + "?status=SOLVING")).path("total").asInt() == 2);
    while (api.submit("").statusCode() == 202) {
      assertThat(json(api.get(SOLVES)).path("total").asInt()).isLessThan(10);
    }
  }

  @Test
  void manyAtOnceAllGetJobsOfTheirOwnOrARefusal() throws Exception {
    var answers =
        IntStream.range(0, 20).mapToObj(number -> api.submitLater("?seed=" + number)).toList();
    var ids = new HashSet<String>();
    var refused = 0;
    for (var answer : answers) {
      var got = answer.get(1, MINUTES);
      if (got.statusCode() == 202) {
        ids.add(json(got).path("id").asString());
      } else {
        assertThat(got.statusCode()).isEqualTo(503);
        refused++;
      }
    }
    assertThat(ids).hasSizeBetween(3, 5);
    assertThat(ids.size() + refused).isEqualTo(20);
  }

  @Test
  void theListShowsTheLatestFirstWithoutRosters() throws Exception {
    var first = api.submitted();
    planner.next().complete();
    awaitStatus(first, "COMPLETED");
    var second = api.submitted();
    var third = api.submitted();

    var answer = api.get(SOLVES + "?page=0&size=2");
    var list = json(answer);
    assertThat(list.path("total").asInt()).isEqualTo(3);
    assertThat(list.path("page").asInt()).isZero();
    assertThat(list.path("size").asInt()).isEqualTo(2);
    assertThat(list.path("items").findValuesAsString("id")).containsExactly(third, second);
    assertThat(header(answer, "Link"))
        .contains("</api/v1/solves?page=1&size=2>; rel=\"next\"")
        .doesNotContain("prev");

    var rest = json(api.get(SOLVES + "?page=1&size=2")).path("items");
    assertThat(rest.findValuesAsString("id")).containsExactly(first);
    assertThat(rest.path(0).has("roster")).isFalse();
    assertThat(rest.path(0).path("score").path("soft").asLong()).isEqualTo(-1000);
    assertThat(json(api.get(SOLVES + "?page=9")).path("items").size()).isZero();
  }

  @Test
  void theListCanBeOfOneStatusAndOldestFirst() throws Exception {
    var first = api.submitted();
    planner.next().complete();
    awaitStatus(first, "COMPLETED");
    var second = api.submitted();
    planner.next().complete();
    awaitStatus(second, "COMPLETED");
    api.submitted();

    var answer = api.get(SOLVES + "?status=COMPLETED&sort=submittedAt&size=1");
    var list = json(answer);
    assertThat(list.path("total").asInt()).isEqualTo(2);
    assertThat(list.path("items").findValuesAsString("id")).containsExactly(first);
    assertThat(header(answer, "Link"))
        .contains("?page=1&size=1&status=COMPLETED&sort=submittedAt>; rel=\"next\"");
  }
}
