package org.zhishou.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhishou.service.Api.header;
import static org.zhishou.service.Api.json;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class OperationsTest {
  @Autowired ScriptedPlanner planner;
  Api api;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    api = new Api(port);
    planner.forget();
  }

  @AfterEach
  void forget() {
    api.forgetJobs();
  }

  double metric(String name) {
    return api.get("/actuator/prometheus")
        .body()
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .findFirst()
        .orElse(Double.NaN);
  }

  @Test
  void itsHealthIsTold() {
    var health = api.get("/actuator/health");
    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(json(health).path("status").asString()).isEqualTo("UP");
    var parts = json(health).path("components");
    assertThat(parts.propertyNames()).contains("db", "scheduler", "diskSpace");
    assertThat(parts.path("scheduler").path("status").asString()).isEqualTo("UP");
    assertThat(api.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    assertThat(api.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
  }

  @Test
  void monitoringSeesSolvesQueueSpeedAndDuration() throws Exception {
    var moves = "zhishou_move_evaluations_total";
    var before = metric(moves);
    api.submitted();
    api.submitted();
    api.submitted();
    var first = planner.next();
    var second = planner.next();
    first.find(-1);
    await().until(() -> metric("zhishou_move_evaluations_per_second") > 0);
    assertThat(metric("zhishou_solves_running")).isEqualTo(2);
    assertThat(metric("zhishou_solves_queued")).isEqualTo(1);
    assertThat(metric("zhishou_solves{status=\"solving\"}")).isEqualTo(2);
    assertThat(metric("zhishou_queue_age_seconds")).isPositive();
    assertThat(metric("zhishou_solves_takeovers_total")).isNotNegative();
    assertThat(metric("zhishou_solves_lost_leases_total")).isNotNegative();
    first.complete();
    second.complete();
    planner.next().complete();
    await().until(() -> metric("zhishou_solves_running") == 0);

    assertThat(metric("zhishou_solves{status=\"completed\"}")).isGreaterThanOrEqualTo(3);
    assertThat(metric("zhishou_solve_duration_seconds_count{status=\"completed\"}"))
        .isGreaterThanOrEqualTo(3);
    assertThat(metric(moves)).isGreaterThan(Double.isNaN(before) ? 0 : before);
  }

  @Test
  void largeAnswersAreCompressedForWhoAcceptsIt() {
    var answer = api.get("/v3/api-docs", "Accept-Encoding", "gzip");
    assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
  }
}
