package org.zhishou.service.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhishou.service.Api.SOLVES;
import static org.zhishou.service.Api.json;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.zhishou.service.Api;
import org.zhishou.service.ScriptedApplication;
import org.zhishou.service.ScriptedPlanner;
import org.zhishou.service.ZhishouApplication;
import org.zhishou.service.platform.database.EmbeddedPostgresServer;

/** One node takes requests, another on the same database solves. */
class TwoNodesTest {
  static String database;
  static ConfigurableApplicationContext web;
  static ConfigurableApplicationContext worker;
  static Api api;
  static ScriptedPlanner planner;

  @BeforeAll
  static void start() {
    var url = EmbeddedPostgresServer.freshDatabase();
    database = url;
    web = node(url, "web");
    worker = node(url, "web,worker");
    api = api(web);
    planner = worker.getBean(ScriptedPlanner.class);
  }

  @AfterAll
  static void end() {
    worker.close();
    web.close();
  }

  static ConfigurableApplicationContext node(String url, String roles) {
    return new SpringApplication(ZhishouApplication.class, ScriptedApplication.class)
        .run(
            "--server.port=0",
            "--zhishou.sample-at-start=false",
            "--zhishou.jobs.workers=1",
            "--zhishou.jobs.slice=1s",
            "--zhishou.jobs.poll=200ms",
            "--zhishou.solve.stop-wait=20s",
            "--zhishou.node.roles=" + roles,
            "--zhishou.database.url=" + url);
  }

  static Api api(ConfigurableApplicationContext context) {
    var port = context.getBean(Environment.class).getRequiredProperty("local.server.port");
    return new Api(Integer.parseInt(port));
  }

  static List<String> events(Api node, String id, String... headers) {
    return node.lines(SOLVES + "/" + id + "/events", headers)
        .body()
        .filter(line -> line.startsWith("event:") || line.contains("\"soft\""))
        .map(line -> line.replaceAll(".*\"soft\":(-\\d+).*", "$1").replace("event:", ""))
        .toList();
  }

  /** The states that a job has had, in their order, but for its end. */
  static List<String> statuses(String id) {
    return JdbcClient.create(new DriverManagerDataSource(database))
        .sql("select status from job_event where job = ? and kind = 'STATUS' order by sequence")
        .param(id)
        .query(String.class)
        .list();
  }

  @Test
  void whoFollowsAJobHearsOfItWhicheverNodeSolves() throws Exception {
    var waiting = api.submitLater("", "Prefer", "wait=30");
    var solve = planner.next();
    solve.find(-30);
    solve.find(-20);
    await().until(() -> json(api.get(SOLVES + "?status=SOLVING")).path("total").asInt() == 1);
    var id = json(api.get(SOLVES + "?status=SOLVING")).path("items").path(0).path("id").asString();
    await().until(() -> api.job(id).path("score").path("soft").asInt() == -20);
    assertThat(api.job(id).path("roster").path("score").path("soft").asInt()).isNegative();
    solve.complete();

    var answer = waiting.get(1, TimeUnit.MINUTES);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).path("status").asString()).isEqualTo("COMPLETED");
    assertThat(events(api, id))
        .containsExactly("status", "status", "score", "-30", "score", "-20", "end", "-20");
    assertThat(events(api(worker), id, "Last-Event-ID", "3"))
        .containsExactly("score", "-20", "end", "-20");
    assertThat(events(api, id, "Last-Event-ID", "4")).containsExactly("end", "-20");
  }

  @Test
  void aStopAndADeleteWorkFromTheNodeThatDoesNotSolve() throws Exception {
    var stopped = api.submitted();
    planner.next().find(-8);
    var answer = api.post(SOLVES + "/" + stopped + "/stop");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).path("status").asString()).isEqualTo("STOPPED");
    assertThat(json(answer).path("roster").path("score").path("soft").asInt()).isEqualTo(-8);

    var deleted = api.submitted();
    var running = planner.next();
    assertThat(api.delete(SOLVES + "/" + deleted).statusCode()).isEqualTo(204);
    await().until(running::stopped);
    assertThat(api(worker).get(SOLVES + "/" + deleted).statusCode()).isEqualTo(404);
  }

  @Test
  void aLongSolveGivesWayToAnotherCountyThatWaitsAndGoesOnLaterFromItsBest() throws Exception {
    var ofTheProvince = api.submitted();
    var first = planner.next();
    first.find(-30);
    await().until(() -> api.job(ofTheProvince).path("score").path("soft").asInt() == -30);
    var ofTheCounty = api.as("planner").submitted();

    var second = planner.next();
    second.complete();
    assertThat(first.stopped()).isTrue();
    assertThat(second.headway()).isNull();

    var resumed = planner.next();
    assertThat(api.job(ofTheCounty).path("status").asString()).isEqualTo("COMPLETED");
    assertThat(resumed.headway()).isNotNull();
    resumed.complete();
    await().until(() -> api.job(ofTheProvince).path("status").asString().equals("COMPLETED"));
    assertThat(statuses(ofTheProvince)).containsExactly("QUEUED", "SOLVING", "QUEUED", "SOLVING");
  }

  static HttpResponse<String> post(String path, String body) {
    return api.send(
        api.request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.replace('\'', '"'))));
  }

  @Test
  void aRowThatSomebodyHoldsInOneCountyHoldsUpNeitherOtherCountiesNorReadersNorTheNode()
      throws Exception {
    for (var county : List.of("held", "free")) {
      var made = post("/api/v1/counties", "{'id':'%s','name':'县'}".formatted(county));
      assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    }
    try (var holder = DriverManager.getConnection(database);
        var lock = holder.createStatement();
        var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      holder.setAutoCommit(false);
      lock.execute("select * from audit_chain where chain = 'held' for update");
      var writes = new ArrayList<Future<HttpResponse<String>>>();
      for (var number = 0; number < 40; number++) {
        var centre = "{'id':'C%d','name':'中心'}".formatted(number);
        writes.add(clients.submit(() -> post("/api/v1/counties/held/centres", centre)));
      }
      var waiting = "select count(*) from pg_stat_activity where wait_event_type = 'Lock'";
      var sql = JdbcClient.create(new DriverManagerDataSource(database));
      await().until(() -> sql.sql(waiting).query(Integer.class).single() >= 2);

      assertThat(post("/api/v1/counties/free/centres", "{'id':'C1','name':'中心'}").statusCode())
          .isEqualTo(201);
      assertThat(api.get("/api/v1/counties/held/centres").statusCode()).isEqualTo(200);
      assertThat(api.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
      for (var write : writes) {
        var answer = write.get();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(json(answer).path("code").asString()).isEqualTo("busy");
      }
      holder.rollback();
    }
    assertThat(post("/api/v1/counties/held/centres", "{'id':'C1','name':'中心'}").statusCode())
        .isEqualTo(201);
  }
}
