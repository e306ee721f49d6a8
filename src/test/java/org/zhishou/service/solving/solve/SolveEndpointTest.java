package org.zhishou.service.solving.solve;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhishou.service.Api.SOLVES;
import static org.zhishou.service.Api.header;
import static org.zhishou.service.Api.json;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhishou.service.Api;
import org.zhishou.service.ScriptedPlanner;
import org.zhishou.service.ServiceTest;

@ServiceTest
class SolveEndpointTest {
  @Autowired ScriptedPlanner planner;
  Api api;

  @BeforeEach
  void connect(@LocalServerPort int port) {
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
  void aProblemBecomesAJobAtAnAddressOfItsOwn() throws Exception {
    var answer = api.submit("?seconds=7&seed=-3&steps=400");

    assertThat(answer.statusCode()).isEqualTo(202);
    var job = json(answer);
    assertThat(header(answer, "Location")).isEqualTo(SOLVES + "/" + job.path("id").asString());
    assertThat(Integer.parseInt(header(answer, "Retry-After"))).isPositive();
    assertThat(job.path("status").asString()).isIn("QUEUED", "SOLVING");
    assertThat(job.path("name").asString()).contains("甲县");
    assertThat(Instant.parse(job.path("submittedAt").asString())).isNotNull();
    assertThat(job.has("endedAt")).isFalse();

    var settings = planner.next().settings();
    assertThat(settings.limit()).isEqualTo(Duration.ofSeconds(7));
    assertThat(settings.seed()).isEqualTo(-3);
    assertThat(settings.steps()).isEqualTo(400);
  }

  @Test
  void aSolveWithoutParametersTakesThirtySecondsAndSeedZero() throws Exception {
    api.submit("");

    var settings = planner.next().settings();
    assertThat(settings.limit()).isEqualTo(Duration.ofSeconds(30));
    assertThat(settings.seed()).isZero();
    assertThat(settings.steps()).isNull();
    assertThat(settings.unimprovedLimit()).isNull();
  }

  @Test
  void aSolveMayEndWhereNothingBetterIsFoundForSomeSeconds() throws Exception {
    api.submit("?unimprovedSeconds=5");

    assertThat(planner.next().settings().unimprovedLimit()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void aRunningJobShowsItsBestRosterAndItsFigures() throws Exception {
    var id = api.submitted();
    var solve = planner.next();
    awaitStatus(id, "SOLVING");
    assertThat(api.job(id).has("roster")).isFalse();

    solve.find(-900);
    await().until(() -> api.job(id).has("roster"));
    solve.find(-300);
    await().until(() -> api.job(id).path("score").path("soft").asLong() == -300);

    var job = api.job(id);
    assertThat(job.path("roster").path("score")).isEqualTo(job.path("score"));
    assertThat(job.path("roster").path("status").asString()).isEqualTo("SOLVING");
    assertThat(job.path("roster").path("duties").size()).isEqualTo(1);
    assertThat(job.path("progress").path("moveEvaluations").asLong()).isEqualTo(999_700);
    assertThat(job.path("progress").path("moveEvaluationsPerSecond").asLong()).isEqualTo(1_999_400);
  }

  @Test
  void aCompletedJobKeepsItsRosterAndTheInstantsOfItsStates() throws Exception {
    var id = api.submitted();
    var solve = planner.next();
    solve.find(-20);
    solve.complete();
    awaitStatus(id, "COMPLETED");

    var job = api.job(id);
    assertThat(job.path("roster").path("status").asString()).isEqualTo("COMPLETED");
    assertThat(job.path("roster").path("score").path("soft").asLong()).isEqualTo(-20);
    var submitted = Instant.parse(job.path("submittedAt").asString());
    var started = Instant.parse(job.path("startedAt").asString());
    var ended = Instant.parse(job.path("endedAt").asString());
    assertThat(submitted).isBeforeOrEqualTo(started);
    assertThat(started).isBeforeOrEqualTo(ended);
  }

  @Test
  void whoPrefersToWaitGetsTheFinishedJob() throws Exception {
    var finished =
        await()
            .until(
                () -> {
                  var answer = api.submitLater("", "Prefer", "respond-async, wait=2");
                  planner.next().complete();
                  return answer.get(1, MINUTES);
                },
                inTime(200));
    assertThat(header(finished, "Preference-Applied")).isEqualTo("wait=2");
    assertThat(header(finished, "Location")).startsWith(SOLVES + "/");
    assertThat(json(finished).path("status").asString()).isEqualTo("COMPLETED");
    assertThat(json(finished).has("roster")).isTrue();
  }

  @Test
  void whoWaitsInVainGetsTheJobAndNoLongerThanTheServerPermits() throws Exception {
    var answer = api.submitLater("", "Prefer", "wait=3600");
    planner.next().find(-5);

    var running = answer.get(1, MINUTES);
    assertThat(running.statusCode()).isEqualTo(202);
    assertThat(header(running, "Preference-Applied")).isEqualTo("wait=3");
    assertThat(header(running, "Retry-After")).isNotEmpty();
    assertThat(json(running).path("status").asString()).isEqualTo("SOLVING");
  }

  @Test
  void preferencesThatNobodyKnowsAreIgnored() {
    for (var preference : new String[] {"wait=soon", "wait", "return=minimal", "wait=-1"}) {
      var answer = api.submit("", "Prefer", preference);
      assertThat(answer.statusCode()).isEqualTo(202);
      assertThat(header(answer, "Preference-Applied")).isEmpty();
      api.delete(SOLVES + "/" + json(answer).path("id").asString());
    }
  }

  @Test
  void moreWaitingClientsThanWebThreadsHoldNobodyUp() {
    await().until(this::whoWaitsAmongMoreThanThereAreThreadsIsToldOfTheEnd);
  }

  /** False where this took longer than anybody may wait, as it may on a busy machine. */
  private boolean whoWaitsAmongMoreThanThereAreThreadsIsToldOfTheEnd() throws Exception {
    forget();
    var waiting = new ArrayList<CompletableFuture<HttpResponse<String>>>();
    submitWaiting(waiting, 2);
    await().until(() -> json(api.get(SOLVES + "?status=SOLVING")).path("total").asInt() == 2);
    submitWaiting(waiting, 3);
    await().until(() -> json(api.get(SOLVES)).path("total").asInt() == 5);

    planner.next().complete();

    var first = CompletableFuture.anyOf(waiting.toArray(CompletableFuture[]::new));
    return ((HttpResponse<?>) first.get(1, MINUTES)).statusCode() == 200;
  }

  private void submitWaiting(List<CompletableFuture<HttpResponse<String>>> waiting, int jobs) {
    for (var job = 0; job < jobs; job++) {
      waiting.add(api.submitLater("?seed=" + job, "Prefer", "wait=3"));
    }
  }

  @Test
  void stoppingARunningJobKeepsItsBest() throws Exception {
    var id = api.submitted();
    planner.next().find(-40);
    await().until(() -> api.job(id).has("roster"));

    var stopped = api.post(SOLVES + "/" + id + "/stop");

    assertThat(stopped.statusCode()).isEqualTo(200);
    var job = json(stopped);
    assertThat(job.path("status").asString()).isEqualTo("STOPPED");
    assertThat(job.path("roster").path("score").path("soft").asLong()).isEqualTo(-40);
    assertThat(job.path("roster").path("status").asString()).isEqualTo("STOPPED");
  }

  @Test
  void stoppingAQueuedJobEndsItAtOnceWithoutARoster() throws Exception {
    api.submitted();
    api.submitted();
    var queued = api.submitted();

    var stopped = api.post(SOLVES + "/" + queued + "/stop");

    assertThat(stopped.statusCode()).isEqualTo(200);
    var job = json(stopped);
    assertThat(job.path("status").asString()).isEqualTo("STOPPED");
    assertThat(job.has("roster")).isFalse();
    assertThat(job.has("startedAt")).isFalse();
    assertThat(job.has("endedAt")).isTrue();
  }

  @Test
  void stoppingTwiceChangesNothing() throws Exception {
    var id = api.submitted();
    planner.next().complete();
    awaitStatus(id, "COMPLETED");
    var before = api.job(id);

    var stopped = api.post(SOLVES + "/" + id + "/stop");

    assertThat(stopped.statusCode()).isEqualTo(200);
    assertThat(json(stopped)).isEqualTo(before);
  }

  @Test
  void aDeletedJobStopsAndIsForgotten() throws Exception {
    var id = api.submitted();
    var solve = planner.next();

    assertThat(api.delete(SOLVES + "/" + id).statusCode()).isEqualTo(204);

    await().until(solve::stopped);
    for (var unknown :
        new HttpResponse<?>[] {
          api.get(SOLVES + "/" + id),
          api.get(SOLVES + "/" + id + "/events"),
          api.post(SOLVES + "/" + id + "/stop"),
          api.delete(SOLVES + "/" + id)
        }) {
      assertThat(unknown.statusCode()).isEqualTo(404);
      assertThat(String.valueOf(unknown.body())).contains("\"code\":\"solve-unknown\"");
    }
  }

  @Test
  void whoWaitsForAJobThatIsDeletedLearnsSo() throws Exception {
    await()
        .until(
            () -> {
              var answer = api.submitLater("", "Prefer", "wait=3");
              planner.next();
              api.delete(SOLVES + "/" + latest());
              return answer.get(1, MINUTES);
            },
            inTime(404));
  }

  private String latest() {
    return json(api.get(SOLVES)).path("items").path(0).path("id").asString();
  }

  /**
   * Another answer than the one meant is none but that the wait was over before, as it may be on a
   * busy machine, where it is to be tried again.
   */
  private static Predicate<HttpResponse<String>> inTime(int meant) {
    return answer -> {
      assertThat(answer.statusCode()).as(answer.body()).isIn(meant, 202);
      return answer.statusCode() == meant;
    };
  }

  @Test
  void aFailedJobSaysWhyAndKeepsWhatItFound() throws Exception {
    var id = api.submitted();
    var solve = planner.next();
    solve.find(-7);
    await().until(() -> api.job(id).has("roster"));
    solve.fail(new IllegalStateException("secret of the house"));
    awaitStatus(id, "FAILED");

    var answer = api.get(SOLVES + "/" + id, "Accept-Language", "en");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("secret");
    var problem = json(answer).path("problem");
    assertThat(problem.path("code").asString()).isEqualTo("solve-failed");
    assertThat(problem.path("detail").asString())
        .contains(problem.path("correlationId").asString());
    assertThat(json(answer).path("roster").path("score").path("soft").asLong()).isEqualTo(-7);
  }

  @Test
  void aSolveThatEatsUpTheMemorySaysSoAndTheNextOneRuns() throws Exception {
    var id = api.submitted();
    planner.next().fail(new OutOfMemoryError("Java heap space"));
    awaitStatus(id, "FAILED");
    assertThat(api.job(id).path("problem").path("code").asString())
        .isEqualTo("solve-out-of-memory");

    var next = api.submitted();
    planner.next().complete();
    awaitStatus(next, "COMPLETED");
  }
}
