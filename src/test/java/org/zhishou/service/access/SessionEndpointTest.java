package org.zhishou.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.Api.header;
import static org.zhishou.service.Api.json;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.zhishou.service.ServiceTest;

/** Who calls, and sessions. */
@ServiceTest
class SessionEndpointTest extends AccessCalls {
  @Test
  void whoSaysNothingIsAskedInTheirLanguageAndNeverSentElsewhere() {
    var chinese = api.asNobody().get(ME);
    problem(chinese, 401, "credentials-missing");
    assertThat(json(chinese).path("title").asString()).isEqualTo("需要登录");
    assertThat(header(chinese, "WWW-Authenticate")).contains("Basic", "Bearer");
    var english = api.asNobody().get(ME, "Accept-Language", "en", "Accept", "text/html");
    assertThat(json(english).path("title").asString()).isEqualTo("Credentials missing");
    var page = api.asNobody().get(ME, "Sec-Fetch-Mode", "cors");
    assertThat(header(page, "WWW-Authenticate")).isEqualTo("Bearer");
    problem(api.as("planner", "wrong").get(ME), 401, "credentials-wrong");
    problem(api.as("nobody-of-this-name", "wrong").get(ME), 401, "credentials-wrong");
    problem(api.bearing("zhishou_nonsense").get(ME), 401, "credentials-wrong");
    problem(api.bearing("eyJhbGciOiJIUzI1NiJ9.e30.x").get(ME), 401, "credentials-wrong");
  }

  @Test
  void whatACallerSaysOfAProxyIsNotRepeated() {
    var config =
        api.asNobody()
            .get("/v3/api-docs/swagger-config", "X-Forwarded-Host", "elsewhere.example.org");
    assertThat(config.statusCode()).isEqualTo(200);
    assertThat(config.body()).contains("oauth2-redirect").doesNotContain("elsewhere.example.org");
  }

  @Test
  void aSessionIsTheCallersUntilTheyLogOut() {
    var session = logIn("planner");
    var me = json(api.asNobody().get(ME, "Cookie", session.cookie()));
    assertThat(me.path("name").asString()).isEqualTo("planner");
    assertThat(me.path("by").asString()).isEqualTo("SESSION");
    assertThat(me.path("csrfToken").asString()).isEqualTo(session.csrfToken());

    var out =
        api.asNobody()
            .delete(SESSION, "Cookie", session.cookie(), "X-CSRF-TOKEN", session.csrfToken());
    assertThat(out.statusCode()).isEqualTo(204);
    problem(api.asNobody().get(ME, "Cookie", session.cookie()), 401, "credentials-wrong");
  }

  @Test
  void changesInASessionNeedItsCsrfToken() {
    var session = logIn("planner");
    var other = logIn("planner");
    var path = TOKENS;
    var nobody = api.asNobody();
    problem(
        nobody.send("POST", path, "{\"name\": \"x\"}", "Cookie", session.cookie()),
        403,
        "csrf-token-wrong");
    problem(
        nobody.send(
            "POST", path, "{}", "Cookie", session.cookie(), "X-CSRF-TOKEN", other.csrfToken()),
        403,
        "csrf-token-wrong");
    problem(
        nobody.send(
            "POST", path, "{}", "Cookie", session.cookie(), "X-CSRF-TOKEN", session.csrfToken()),
        422,
        "fields-invalid");
  }

  @Test
  void whatABrowserSendsForAnotherSiteChangesNothingEvenWithAPassword() {
    problem(
        api.send("POST", TOKENS, "{\"name\": \"x\"}", "Sec-Fetch-Site", "cross-site"),
        403,
        "csrf-token-wrong");
  }

  @Test
  void loggingInAgainEndsTheSessionThatThereWas() {
    var first = logIn("planner");
    var second = logIn("planner", "Cookie", first.cookie());
    assertThat(second.cookie()).isNotEqualTo(first.cookie());
    problem(api.asNobody().get(ME, "Cookie", first.cookie()), 401, "credentials-wrong");
    assertThat(api.asNobody().get(ME, "Cookie", second.cookie()).statusCode()).isEqualTo(200);
  }

  @Test
  void aSessionIsOverWhenNobodyUsesItOrItsTimeIsUp() {
    var idle = logIn("planner");
    clock.forward(Duration.ofMinutes(61));
    problem(api.asNobody().get(ME, "Cookie", idle.cookie()), 401, "credentials-wrong");

    var used = logIn("planner");
    for (var minutes = 0; minutes < 12 * 60; minutes += 50) {
      assertThat(api.asNobody().get(ME, "Cookie", used.cookie()).statusCode()).isEqualTo(200);
      clock.forward(Duration.ofMinutes(50));
    }
    problem(api.asNobody().get(ME, "Cookie", used.cookie()), 401, "credentials-wrong");
  }
}
