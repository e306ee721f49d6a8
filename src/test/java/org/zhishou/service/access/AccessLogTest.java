package org.zhishou.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.Api.json;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;

/** What the log tells of calls, and what nobody else learns. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class AccessLogTest extends AccessCalls {
  @Test
  void whatTheLogCannotBeToldOfIsNotDone(@Autowired PlatformTransactionManager transactions) {
    json(api.as("planner").send("POST", TOKENS, "{\"name\": \"told\"}"));
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              sql.sql("select * from audit_chain where chain = 'ningdu' for update")
                  .query()
                  .listOfRows();
              problem(
                  api.as("planner").send("POST", TOKENS, "{\"name\": \"untold\"}"), 503, "busy");
            });
    assertThat(json(api.as("planner").get(TOKENS)).findValuesAsString("name"))
        .contains("told")
        .doesNotContain("untold");
  }

  @Test
  void aJobIsItsCountysAndNobodyElseLearnsOfIt() {
    var elsewhere =
        json(
            api.send(
                "POST",
                USERS,
                "{\"name\": \"e%s\", \"roles\": [\"PLANNER\"], \"county\": \"elsewhere\"}"
                    .formatted(UUID.randomUUID())));
    api.as(elsewhere);
    var own = api.as("planner").submit("", "Idempotency-Key", "same-key");
    assertThat(own.statusCode()).as(own.body()).isEqualTo(202);
    var id = json(own).path("id").asString();
    assertThat(json(own).path("county").asString()).isEqualTo("ningdu");
    assertThat(json(own).path("submittedBy").asString()).isEqualTo("planner");
    var path = Api.SOLVES + "/" + id;

    var other = as(elsewhere);
    problem(other.get(path), 404, "solve-unknown");
    problem(other.get(path + "/events"), 404, "solve-unknown");
    problem(other.post(path + "/stop"), 404, "solve-unknown");
    problem(other.delete(path), 404, "solve-unknown");
    assertThat(json(other.get(Api.SOLVES)).path("total").asInt()).isZero();
    var theirs = other.submit("", "Idempotency-Key", "same-key");
    assertThat(theirs.statusCode()).isEqualTo(202);
    assertThat(json(theirs).path("id").asString()).isNotEqualTo(id);

    assertThat(api.as("auditor").get(path).statusCode()).isEqualTo(200);
    assertThat(json(api.as("bureau").get(Api.SOLVES)).path("total").asInt()).isEqualTo(1);
    assertThat(json(api.get(Api.SOLVES)).path("total").asInt()).isEqualTo(2);
    assertThat(api.as("planner").delete(path).statusCode()).isEqualTo(204);
    var log = json(api.as("auditor").get(LOG + "?thing=solves/" + id)).path("items");
    assertThat(log.findValuesAsString("action")).containsExactly("DELETE", "POST");
  }

  @Test
  void theLogTellsEveryWriteAndEveryRefusalAndNoSecret(CapturedOutput output) {
    var user = user("PLANNER", "");
    var name = user.path("name").asString();
    var password = user.path("password").asString();
    var token = json(as(user).send("POST", TOKENS, "{\"name\": \"t\"}"));
    as(user).get(USERS);
    as(user).get("/api/v1/counties/elsewhere/audit-log");
    api.as(name, "Wr0ng-Passw0rd").get(ME);
    api.asNobody().send("POST", SESSION, login(name, "Wr0ng-Passw0rd"));

    var all = api.as("auditor").get(LOG + "?size=500").body();
    assertThat(all).contains("users/" + user.path("id").asString());
    assertThat(all + output)
        .doesNotContain(password, token.path("token").asString(), "Wr0ng-Passw0rd");
    var refused = json(api.as("bureau").get(LOG + "?outcome=REFUSED&user=" + name)).path("items");
    assertThat(refused.findValuesAsString("thing"))
        .containsExactly("session", "me", "counties/elsewhere/audit-log", "users");
    var done = json(api.as("bureau").get(LOG + "?outcome=DONE&user=" + name)).path("items");
    assertThat(done.findValuesAsString("thing"))
        .containsExactly(
            "tokens/" + token.path("id").asString(), "users/" + user.path("id").asString());
    var made =
        json(
            api.as("bureau").get(LOG + "?action=create&thing=users/" + user.path("id").asString()));
    assertThat(made.at("/items/0/detail").asString()).contains("\"name\":\"" + name + "\"");
    var verified = json(api.as("auditor").get(LOG + "/verification"));
    assertThat(verified.path("intact").asBoolean()).as(verified.toString()).isTrue();
    assertThat(verified.path("entries").asLong()).isGreaterThanOrEqualTo(6);
  }

  @Test
  void callsByNobodyKnownAreToldToTheProvince() {
    clock.forward(Duration.ofDays(3));
    api.asNobody().get(USERS + "?secret=in-the-query");
    api.as("no-such-user", "x").get(USERS);
    var told = api.get("/api/v1/audit-log?user=%3F&thing=users&from=2026-01-01T00:00:00Z");
    assertThat(json(told).path("total").asInt()).isGreaterThanOrEqualTo(2);
    assertThat(told.body()).doesNotContain("in-the-query", "no-such-user");
    problem(api.get("/api/v1/audit-log?from=yesterday&outcome=x"), 422, "parameter-invalid");
    assertThat(json(api.get("/api/v1/audit-log/verification")).path("intact").asBoolean()).isTrue();
  }
}
