package org.zhishou.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.Api.json;

import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;

/** Personal access tokens. */
@ServiceTest
class TokenEndpointTest extends AccessCalls {
  @Test
  void secretsAreKeptAsHashesAlone() {
    var session = logIn("planner");
    var kept = sql.sql("select token_hash from login_session").query(String.class).list();
    assertThat(kept)
        .contains(Secrets.hash(session.cookie().substring(Sessions.COOKIE.length() + 1)))
        .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
  }

  @Test
  void anAccessTokenCallsInItsOwnersNameUntilItIsRevoked() {
    var made = json(api.as("planner").send("POST", TOKENS, "{\"name\": \"nightly\", \"days\": 2}"));
    var secret = made.path("token").asString();
    var program = api.bearing(secret);
    assertThat(json(program.get(ME)).path("name").asString()).isEqualTo("planner");
    assertThat(json(program.get(ME)).path("by").asString()).isEqualTo("TOKEN");
    assertThat(api.as("planner").get(TOKENS).body()).contains("nightly").doesNotContain(secret);
    assertThat(api.as("hr").get(TOKENS).body()).doesNotContain("nightly");
    problem(program.send("POST", TOKENS, "{\"name\": \"longer\"}"), 403, "not-permitted");

    var address = TOKENS + "/" + made.path("id").asString();
    problem(api.as("hr").delete(address), 404, "token-unknown");
    assertThat(api.as("planner").delete(address).statusCode()).isEqualTo(204);
    problem(program.get(ME), 401, "credentials-wrong");
  }

  @Test
  @Timeout(120)
  void anEventStreamEndsWithTheTokenThatOpenedIt() {
    var user = user("PLANNER", "");
    var made = json(as(user).send("POST", TOKENS, "{\"name\": \"watch\"}"));
    var id = json(as(user).submit("")).path("id").asString();
    var events = Api.SOLVES + "/" + id + "/events";
    var stream = api.bearing(made.path("token").asString()).lines(events).body().iterator();
    assertThat(stream.next()).isNotEmpty();

    as(user).delete(TOKENS + "/" + made.path("id").asString());
    var rest = new ArrayList<String>();
    stream.forEachRemaining(rest::add);
    assertThat(rest).isNotEmpty().noneMatch(line -> line.startsWith("event:end"));
    assertThat(json(as(user).get(Api.SOLVES + "/" + id)).path("status").asString())
        .isIn("QUEUED", "SOLVING");
  }

  @Test
  void anAccessTokenHasAnEnd() {
    var made = json(api.as("planner").send("POST", TOKENS, "{\"name\": \"short\", \"days\": 1}"));
    var program = api.bearing(made.path("token").asString());
    assertThat(program.get(ME).statusCode()).isEqualTo(200);
    clock.forward(Duration.ofHours(25));
    problem(program.get(ME), 401, "credentials-wrong");
    problem(
        api.as("planner").send("POST", TOKENS, "{\"name\": \"x\", \"days\": 366}"),
        422,
        "fields-invalid");
  }
}
