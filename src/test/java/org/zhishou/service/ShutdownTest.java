package org.zhishou.service;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.zhishou.service.Api.SOLVES;
import static org.zhishou.service.Api.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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

  @Test
  void whoWaitsAtTheEndGetsTheBestRosterAndQueuedJobsEnd() throws Exception {
    var context = start("--zhishou.sample-at-start=false");
    var api = api(context);
    var running = api.submitLater("", "Prefer", "wait=60");
    var solve = context.getBean(ScriptedPlanner.class).next();
    solve.find(-12);
    var queued = api.submitLater("", "Prefer", "wait=60");
    await().until(() -> json(api.get(SOLVES)).path("total").asInt() == 2);

    context.close();

    var best = running.get(5, SECONDS);
    assertThat(best.statusCode()).isEqualTo(200);
    assertThat(json(best).path("status").asString()).isEqualTo("STOPPED");
    assertThat(json(best).path("roster").path("score").path("soft").asLong()).isEqualTo(-12);
    var none = queued.get(5, SECONDS);
    assertThat(none.statusCode()).isEqualTo(200);
    assertThat(json(none).path("status").asString()).isEqualTo("STOPPED");
    assertThat(json(none).has("roster")).isFalse();
  }

  @Test
  void startedOnNothingItSolvesTheSampleCountyAndSaysWhereToLook(CapturedOutput output)
      throws Exception {
    try (var context = start()) {
      var api = api(context);
      var solve = context.getBean(ScriptedPlanner.class).next();
      assertThat(output).contains("值守已启动").contains("Zhishou is up").contains("宁都县");
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
