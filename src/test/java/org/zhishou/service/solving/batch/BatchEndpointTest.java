package org.zhishou.service.solving.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhishou.service.Api.SOLVES;
import static org.zhishou.service.Api.header;
import static org.zhishou.service.Api.json;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhishou.service.Api;
import org.zhishou.service.ScriptedPlanner;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.platform.web.SchemaCheck;
import tools.jackson.databind.JsonNode;

@ServiceTest
class BatchEndpointTest {
  static final String BATCHES = "/api/v1/batches";
  static final String TINY = new String(Api.tiny(), StandardCharsets.UTF_8);
  static final String FAULTY = TINY.replace("\"P1\"", "\"\"");

  @Autowired ScriptedPlanner planner;
  Api api;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    api = new Api(port);
  }

  @AfterEach
  void forget() {
    for (var batch : json(api.get(BATCHES)).path("items")) {
      api.delete(BATCHES + "/" + batch.path("id").asString());
    }
    api.forgetJobs();
    planner.forget();
  }

  HttpResponse<String> post(String type, String body, String query, String... headers) {
    return api.send(
        api.request(BATCHES + query, headers)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body)));
  }

  static String of(String... problems) {
    return "{\"name\": \"all counties\", \"problems\": [" + String.join(",", problems) + "]}";
  }

  String submitted(int problems) {
    var all = IntStream.range(0, problems).mapToObj(number -> TINY).toArray(String[]::new);
    var answer = post("application/json", of(all), "?seconds=20");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return json(answer).path("id").asString();
  }

  JsonNode batch(String id) {
    return json(api.get(BATCHES + "/" + id));
  }

  @Test
  void eachProblemBecomesAJobAndTheBatchTellsHowFarTheyAre() throws Exception {
    var answer = post("application/json", of(TINY, TINY, TINY), "?seconds=7&seed=4");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    var id = json(answer).path("id").asString();
    assertThat(header(answer, "Location")).isEqualTo(BATCHES + "/" + id);
    var first = planner.next();
    var second = planner.next();
    await().until(() -> batch(id).path("counts").path("SOLVING").asInt() == 2);
    assertThat(batch(id).path("status").asString()).isEqualTo("SOLVING");
    assertThat(batch(id).path("name").asString()).isEqualTo("all counties");
    assertThat(first.settings().seed()).isEqualTo(4);

    first.complete();
    second.fail(new IllegalStateException("broken"));
    planner.next().complete();
    await().until(() -> batch(id).path("status").asString().equals("ENDED"));

    var ended = batch(id);
    assertThat(ended.path("counts").path("COMPLETED").asInt()).isEqualTo(2);
    assertThat(ended.path("counts").path("FAILED").asInt()).isEqualTo(1);
    SchemaCheck.of(json(api.get("/v3/api-docs"))).check("Batch", ended);
    var jobs = json(api.get(ended.path("jobs").asString() + "&size=2"));
    assertThat(jobs.path("total").asInt()).isEqualTo(3);
    assertThat(jobs.path("items").path(1).path("position").asInt()).isEqualTo(1);
    assertThat(jobs.path("items").path(0).path("batch").asString()).isEqualTo(id);
    var failures = json(api.get(ended.path("failures").asString()));
    assertThat(failures.path("items").path(0).path("problem").path("code").asString())
        .isEqualTo("solve-failed");
  }

  @Test
  void linesOfJsonAreABatchToo() {
    var line = TINY.replace("\n", " ");
    var answer = post("application/x-ndjson", line + "\n\n" + line + "\r\n", "?name=lines");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    assertThat(json(answer).path("problems").asInt()).isEqualTo(2);
    assertThat(json(answer).path("name").asString()).isEqualTo("lines");
  }

  @Test
  void everyFaultOfEveryProblemIsNamedWithItsPlaceAndNothingIsMade() {
    var answer =
        post("application/json", of(TINY, FAULTY, "{}", "null", "3"), "", "Accept-Language", "en");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(json(answer).path("code").asString()).isEqualTo("problem-faulty");
    var pointers = json(answer).path("errors").findValuesAsString("pointer");
    assertThat(pointers)
        .contains("/problems/1/physicians/0/id", "/problems/2/period", "/problems/3", "/problems/4")
        .noneMatch(pointer -> pointer.startsWith("/problems/0"));
    assertThat(json(api.get(BATCHES)).path("total").asInt()).isZero();
    assertThat(json(api.get(SOLVES)).path("total").asInt()).isZero();
  }

  @Test
  void aLineThatIsNoJsonIsNamedWithTheOtherFaults() {
    var answer = post("application/x-ndjson", TINY.replace("\n", " ") + "\n{\n{}\n", "");
    assertThat(answer.statusCode()).isEqualTo(422);
    var errors = json(answer).path("errors");
    assertThat(errors.path(0).path("pointer").asString()).isEqualTo("/problems/1");
    assertThat(errors.path(0).path("code").asString()).isEqualTo("json-unreadable");
    assertThat(errors.findValuesAsString("pointer")).contains("/problems/2/period");
  }

  @Test
  void whatIsNoBatchIsRefused() {
    assertThat(post("application/json", "{", "").statusCode()).isEqualTo(400);
    assertThat(post("application/json", "[]", "").statusCode()).isEqualTo(422);
    var unknown = post("application/json", "{\"problems\": [], \"x\": 1}", "");
    assertThat(json(unknown).path("errors").findValuesAsString("pointer"))
        .containsExactlyInAnyOrder("/x", "/problems");
    assertThat(post("application/x-ndjson", "\n", "").statusCode()).isEqualTo(422);
    assertThat(api.get(BATCHES + "/nothing").statusCode()).isEqualTo(404);
    assertThat(api.delete(BATCHES + "/nothing").statusCode()).isEqualTo(404);
    assertThat(api.post(BATCHES + "/nothing/stop").statusCode()).isEqualTo(404);
  }

  @Test
  void aBatchThatFindsNoRoomIsRefusedWhole() {
    var answer = post("application/json", of(TINY, TINY, TINY, TINY), "", "Accept-Language", "en");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(json(answer).path("detail").asString()).contains("zhishou.jobs.queue-size = 3");
    assertThat(json(api.get(SOLVES)).path("total").asInt()).isZero();
  }

  @Test
  void aBatchOfMoreThanIsPermittedIsRefused() {
    var answer =
        post("application/json", of(Collections.nCopies(10, TINY).toArray(String[]::new)), "");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(json(answer).path("code").asString()).isEqualTo("batch-too-large");
  }

  @Test
  void theSameBatchSentAgainUnderItsKeyIsFound() {
    var first = post("application/json", of(TINY), "", "Idempotency-Key", "b");
    var again = post("application/json", of(TINY), "", "Idempotency-Key", "b");
    assertThat(json(again).path("id")).isEqualTo(json(first).path("id"));
    var other = post("application/json", of(TINY, TINY), "", "Idempotency-Key", "b");
    assertThat(json(other).path("code").asString()).isEqualTo("idempotency-key-reused");
  }

  @Test
  void aStoppedBatchEndsItsWaitingJobsAtOnceAndItsRunningOnesSoon() throws Exception {
    var id = submitted(3);
    planner.next().find(-7);
    planner.next();
    var stopped = api.post(BATCHES + "/" + id + "/stop");
    assertThat(stopped.statusCode()).isEqualTo(202);
    assertThat(json(stopped).path("counts").path("STOPPED").asInt()).isPositive();
    await().until(() -> batch(id).path("counts").path("STOPPED").asInt() == 3);
    assertThat(api.post(BATCHES + "/" + id + "/stop").statusCode()).isEqualTo(200);
  }

  @Test
  void aDeletedBatchTakesItsJobsWithIt() throws Exception {
    var id = submitted(2);
    var running = planner.next();
    assertThat(api.delete(BATCHES + "/" + id).statusCode()).isEqualTo(204);
    assertThat(api.get(BATCHES + "/" + id).statusCode()).isEqualTo(404);
    assertThat(json(api.get(SOLVES)).path("total").asInt()).isZero();
    await().until(running::stopped);
  }

  @Test
  void theListShowsTheLatestFirst() {
    var first = submitted(1);
    var second = submitted(1);
    var list = json(api.get(BATCHES + "?size=1"));
    assertThat(list.path("total").asInt()).isEqualTo(2);
    assertThat(list.path("items").findValuesAsString("id")).containsExactly(second);
    assertThat(json(api.get(BATCHES + "?size=1&page=1")).path("items").findValuesAsString("id"))
        .containsExactly(first);
  }
}
