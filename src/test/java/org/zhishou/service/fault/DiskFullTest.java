package org.zhishou.service.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhishou.service.Api.SOLVES;
import static org.zhishou.service.Api.json;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.zhishou.service.Api;
import org.zhishou.service.ZhishouApplication;

/** The disk of the embedded database takes nothing more while jobs are submitted and solved. */
class DiskFullTest {
  @BeforeAll
  static void mount() {
    FilePath.register(new SmallDisk());
  }

  @AfterAll
  static void unmount() {
    FilePath.unregister(new SmallDisk());
  }

  static ConfigurableApplicationContext start(String url) {
    return new SpringApplication(ZhishouApplication.class)
        .run(
            "--server.port=0",
            "--zhishou.sample-at-start=false",
            "--zhishou.jobs.workers=1",
            "--zhishou.jobs.heartbeat=500ms",
            "--zhishou.jobs.shutdown-wait=1s",
            "--zhishou.database.url=" + url);
  }

  static Api api(ConfigurableApplicationContext context) {
    var port = context.getBean(Environment.class).getRequiredProperty("local.server.port");
    return new Api(Integer.parseInt(port));
  }

  @Test
  void theNextStartIsCleanAndNothingThatWasAcceptedIsLost(@TempDir Path folder) {
    var file = folder.resolve("zhishou") + ";MODE=PostgreSQL;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    var accepted = new ArrayList<String>();
    var refused = 0;
    try (var context = start("jdbc:h2:small:" + file)) {
      var api = api(context);
      accepted.add(api.submitted());
      accepted.add(api.submitted());
      SmallDisk.fill();
      for (var number = 0; number < 20; number++) {
        var answer = api.submit("?seconds=1");
        assertThat(answer.statusCode()).as(answer.body()).isIn(202, 503);
        if (answer.statusCode() == 202) {
          accepted.add(json(answer).path("id").asString());
        } else {
          assertThat(json(answer).path("code").asString()).isEqualTo("database-unavailable");
          refused++;
        }
      }
    } finally {
      SmallDisk.empty();
    }
    assertThat(refused).isPositive();

    try (var context = start("jdbc:h2:file:" + file)) {
      var api = api(context);
      for (var id : accepted) {
        assertThat(api.get(SOLVES + "/" + id).statusCode()).as(id).isEqualTo(200);
      }
      var id = json(api.submit("?steps=100")).path("id").asString();
      api.post(SOLVES + "/" + accepted.get(0) + "/stop");
      api.post(SOLVES + "/" + accepted.get(1) + "/stop");
      await()
          .atMost(Duration.ofMinutes(3))
          .until(() -> api.job(id).path("status").asString().equals("COMPLETED"));
    }
  }
}
