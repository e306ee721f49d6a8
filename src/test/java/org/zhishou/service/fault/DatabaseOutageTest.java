package org.zhishou.service.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhishou.service.Api.SOLVES;
import static org.zhishou.service.Api.header;
import static org.zhishou.service.Api.json;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.zhishou.FreePort;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.roster.RosterReader;
import org.zhishou.service.Api;
import org.zhishou.service.ZhishouApplication;

/** PostgreSQL is stopped under load and started again. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseOutageTest {
  @TempDir Path folder;

  EmbeddedPostgres start(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder.resolve("data"))
        .setCleanDataDirectory(false)
        .setPort(port)
        .setPGStartupWait(Duration.ofMinutes(2))
        .start();
  }

  @Test
  void aNodeThatStartsBeforeItsDatabaseWaitsForIt() throws Exception {
    var port = FreePort.next();
    var url = "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
    try (var node = NodeProcess.start(url, "--spring.flyway.connect-retries-interval=1s")) {
      await()
          .atMost(Duration.ofMinutes(2))
          .until(() -> node.log().stream().anyMatch(line -> line.contains("Retrying")));
      try (var database = start(port)) {
        assertThat(database.getPort()).isEqualTo(port);
        node.awaitReady();
      }
    }
  }

  @Test
  void requestsAreToldToComeBackSolvesGoOnAndNothingIsLost(CapturedOutput output) throws Exception {
    var port = FreePort.next();
    var database = start(port);
    var application = new SpringApplication(ZhishouApplication.class);
    try (var context =
        application.run(
            "--server.port=0",
            "--zhishou.sample-at-start=false",
            "--zhishou.jobs.workers=2",
            "--zhishou.jobs.heartbeat=1s",
            "--spring.datasource.hikari.connection-timeout=500",
            "--zhishou.database.url=" + database.getJdbcUrl("postgres", "postgres"))) {
      var environment = context.getBean(Environment.class);
      var api = new Api(Integer.parseInt(environment.getRequiredProperty("local.server.port")));
      var accepted = new ArrayList<String>();
      for (var number = 0; number < 6; number++) {
        var seconds = number < 2 ? 4 : 1;
        var answer = api.submit("?seconds=" + seconds + "&seed=" + number);
        assertThat(answer.statusCode()).isEqualTo(202);
        accepted.add(json(answer).path("id").asString());
      }
      await().until(() -> !api.job(accepted.get(1)).path("status").asString().equals("QUEUED"));
      await().until(() -> api.job(accepted.getFirst()).has("roster"));

      database.close();

      expectUnavailable(api, SOLVES + "/" + accepted.getFirst());
      expectUnavailable(api, SOLVES);
      var refused = api.submit("", "Idempotency-Key", "during", "Accept-Language", "en");
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(json(refused).path("code").asString()).isEqualTo("database-unavailable");
      assertThat(api.get("/actuator/health").statusCode()).isEqualTo(503);
      await().until(() -> output.getAll().contains("The database cannot be reached"));
      Thread.sleep(Duration.ofSeconds(2));
      assertThat(output.getAll().lines().filter(line -> line.startsWith("\tat "))).isEmpty();

      database = start(port);

      await()
          .atMost(Duration.ofMinutes(2))
          .until(() -> api.submit("?seconds=1", "Idempotency-Key", "during").statusCode() == 202);
      await()
          .atMost(Duration.ofMinutes(2))
          .until(() -> json(api.get(SOLVES + "?status=COMPLETED")).path("total").asInt() == 7);
      var ids = new HashSet<>(json(api.get(SOLVES)).path("items").findValuesAsString("id"));
      assertThat(ids).hasSize(7).containsAll(accepted);
      var problem = new ProblemReader().read(Api.tiny());
      for (var id : ids) {
        var roster = api.job(id).path("roster");
        var audit = Auditor.audit(problem, new RosterReader().read(roster.toString()));
        assertThat(roster.path("score").path("soft").asLong()).isEqualTo(audit.score().soft());
      }
    } finally {
      database.close();
    }
  }

  static void expectUnavailable(Api api, String path) {
    var answer = api.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(json(answer).path("code").asString()).isEqualTo("database-unavailable");
    assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(Integer.parseInt(header(answer, "Retry-After"))).isPositive();
  }
}
