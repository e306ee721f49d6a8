package org.zhishou.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.Api.header;
import static org.zhishou.service.Api.json;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhishou.service.Api;
import org.zhishou.service.ScriptedApplication.ShiftedClock;
import tools.jackson.databind.JsonNode;

/** Calls of users over HTTP, and users made for one test. */
abstract class AccessCalls {
  static final String ME = "/api/v1/me";
  static final String SESSION = "/api/v1/session";
  static final String TOKENS = "/api/v1/tokens";
  static final String USERS = "/api/v1/users";
  static final String LOG = "/api/v1/counties/ningdu/audit-log";

  @Autowired JdbcClient sql;
  @Autowired ShiftedClock clock;
  @Autowired LoginAttempts attempts;
  Api api;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    api = new Api(port);
  }

  @AfterEach
  void forget() {
    clock.reset();
    api.forgetJobs();
  }

  static void problem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(json(answer).path("code").asString()).isEqualTo(code);
  }

  static String login(String name, String password) {
    return "{\"name\": \"%s\", \"password\": \"%s\"}".formatted(name, password);
  }

  record Session(String cookie, String csrfToken) {}

  Session logIn(String name, String... headers) {
    var answer = api.asNobody().send("POST", SESSION, login(name, Api.PASSWORD), headers);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var cookie = header(answer, "Set-Cookie");
    assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/");
    return new Session(
        cookie.substring(0, cookie.indexOf(';')), json(answer).path("csrfToken").asString());
  }

  /** A user made for one test, who has chosen a password. */
  JsonNode user(String role, String scope) {
    var made = madeUser(role, scope);
    api.as(made);
    return made;
  }

  JsonNode madeUser(String role, String scope) {
    var name = "u" + UUID.randomUUID();
    var answer =
        api.as("bureau")
            .send(
                "POST",
                USERS,
                "{\"name\": \"%s\", \"roles\": [\"%s\"], \"county\": \"ningdu\"%s}"
                    .formatted(name, role, scope));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return json(answer);
  }

  Api as(JsonNode user) {
    return api.as(user.path("name").asString());
  }

  static String address(JsonNode user) {
    return USERS + "/" + user.path("id").asString();
  }
}
