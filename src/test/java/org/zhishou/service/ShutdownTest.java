package org.zhishou.service;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.zhishou.service.Api.SOLVES;
import static org.zhishou.service.Api.json;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

@ExtendWith(OutputCaptureExtension.class)
class ShutdownTest {
  static ConfigurableApplicationContext start(String... settings) {
    var application = new SpringApplication(ZhishouApplication.class, ScriptedApplication.class);
    var arguments = new String[settings.length + 2];
    arguments[0] = "--server.port=0";
    arguments[1] = "--zhishou.jobs.workers=1";
    System.arraycopy(settings, 0, arguments, 2, settings.length);
    return application.run(arguments);
  }

  static Api api(ConfigurableApplicationContext context) {
    var port = context.getBean(Environment.class).getRequiredProperty("local.server.port");
    return new Api(Integer.parseInt(port));
  }

  static String fileIn(Path folder) {
    return "--zhishou.database.url=jdbc:h2:file:"
        + folder.resolve("zhishou")
        + ";MODE=PostgreSQL;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
  }

  @Test
  void whatRunsAtTheEndGoesOnAfterTheNextStartAndWhoWaitsIsTold(@TempDir Path folder)
      throws Exception {
    var settings = new String[] {"--zhishou.sample-at-start=false", fileIn(folder)};
    var context = start(settings);
    var api = api(context);
    var running = api.submitLater("", "Prefer", "wait=60");
    var solve = context.getBean(ScriptedPlanner.class).next();
    solve.find(-12);
    var queued = api.submitLater("", "Prefer", "wait=60");
    await().until(() -> json(api.get(SOLVES)).path("total").asInt() == 2);

    context.close();

    var best = running.get(1, MINUTES);
    assertThat(best.statusCode()).isEqualTo(202);
    assertThat(json(best).path("status").asString()).isEqualTo("QUEUED");
    assertThat(json(best).path("roster").path("score").path("soft").asLong()).isEqualTo(-12);
    var none = queued.get(1, MINUTES);
    assertThat(none.statusCode()).isEqualTo(202);
    assertThat(json(none).has("roster")).isFalse();

    try (var next = start(settings)) {
      var planner = next.getBean(ScriptedPlanner.class);
      var again = planner.next();
      var headway = Objects.requireNonNull(again.headway());
      assertThat(headway.duties()).hasSize(1);
      assertThat(headway.elapsed()).hasMillis(500);
      assertThat(headway.steps()).isEqualTo(12);
      assertThat(headway.fromHeadStart()).isTrue();
      again.complete();
      assertThat(planner.next().headway()).isNull();
      await()
          .until(
              () ->
                  api(next)
                      .job(json(best).path("id").asString())
                      .path("status")
                      .asString()
                      .equals("COMPLETED"));
    }
  }

  @Test
  void aRequestToStopThatComesBeforeTheEndIsHeeded(@TempDir Path folder) throws Exception {
    var settings = new String[] {"--zhishou.sample-at-start=false", fileIn(folder)};
    String id;
    try (var context = start(settings)) {
      var api = api(context);
      id = api.submitted();
      context.getBean(ScriptedPlanner.class).next().find(-5);
      api.post(SOLVES + "/" + id + "/stop");
    }
    try (var next = start(settings)) {
      await().until(() -> api(next).job(id).path("status").asString().equals("STOPPED"));
    }
  }

  @Test
  void aNodeThatOnlyWorksAnswersNothingButItsHealth() {
    try (var context = start("--zhishou.node.roles=worker", "--zhishou.sample-at-start=false")) {
      var api = api(context);
      assertThat(api.get(SOLVES).statusCode()).isEqualTo(404);
      assertThat(api.submit("").statusCode()).isEqualTo(404);
      assertThat(api.get("/actuator/health").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aNodeThatOnlyAnswersSolvesNothingAndItsEndWaitsForNoStream(CapturedOutput output)
      throws Exception {
    try (var context =
        start(
            "--zhishou.node.roles=web",
            "--zhishou.sample-at-start=false",
            "--spring.lifecycle.timeout-per-shutdown-phase=5s")) {
      var api = api(context);
      var id = api.submitted();
      var waited = api.submit("", "Prefer", "wait=2");
      assertThat(waited.statusCode()).isEqualTo(202);
      assertThat(api.job(id).path("status").asString()).isEqualTo("QUEUED");
      assertThat(json(api.get("/actuator/health")).path("status").asString()).isEqualTo("UP");
      var export =
          json(api.send("POST", "/api/v1/exports", "{\"type\":\"CSV\"}")).path("id").asString();
      follow(api, SOLVES + "/" + id);
      follow(api, "/api/v1/exports/" + export);
    }
    assertThat(output).contains("Graceful shutdown complete");
  }

  /** Until its first event came; nobody closes it here. */
  static void follow(Api api, String thing) {
    var events = api.lines(thing + "/events");
    assertThat(events.statusCode()).isEqualTo(200);
    assertThat(events.body().iterator().next()).isNotEmpty();
  }

  @Test
  void startedOnNothingItSolvesTheSampleCountyAndSaysWhereToLook(CapturedOutput output)
      throws Exception {
    try (var context = start()) {
      var api = api(context);
      var solve = context.getBean(ScriptedPlanner.class).next();
      await().until(() -> output.getOut().contains("值守已启动"));
      assertThat(output).contains("Zhishou is up").contains("宁都县");
      var id = json(api.get(SOLVES)).path("items").path(0).path("id").asString();
      assertThat(output).contains(SOLVES + "/" + id);

      solve.find(-77);
      solve.complete();
      await().until(() -> output.getOut().contains("soft -77"));
    }
  }

  @Test
  void settingsOutOfRangeAreNamedBeforeAnythingStarts() {
    assertThatThrownBy(() -> start("--zhishou.solve.default-seconds=0"))
        .hasStackTraceContaining("zhishou.solve.default-seconds is 0");
    assertThatThrownBy(() -> start("--zhishou.jobs.queue-size=0"))
        .hasStackTraceContaining("zhishou.jobs.queue-size is 0");
    assertThatThrownBy(() -> start("--zhishou.web.body-limit=1B"))
        .hasStackTraceContaining("zhishou.web.body-limit is 1B");
  }
}
