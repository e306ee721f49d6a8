package org.zhishou.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.Api.header;
import static org.zhishou.service.Api.json;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.zhishou.service.ServiceTest;

/** What wrong passwords lead to, and for whom. */
@ServiceTest
class WrongPasswordsTest extends AccessCalls {
  @Test
  void aWrongPasswordCountsOnce() {
    var user = user("PLANNER", "");
    for (var i = 0; i < 4; i++) {
      problem(api.as(user.path("name").asString(), "wrong" + i).get(ME), 401, "credentials-wrong");
    }
    assertThat(as(user).get(ME).statusCode()).isEqualTo(200);
  }

  @Test
  void namesAndPasswordsWithNulAreNobodys() {
    problem(api.as("plan\0ner", "wrong").get(ME), 401, "credentials-wrong");
    var login = "{\"name\": \"plan\\u0000ner\", \"password\": \"wrong\"}";
    problem(api.asNobody().send("POST", SESSION, login), 400, "json-unreadable");
  }

  @Test
  void manyWrongPasswordsAreFewEntriesThatCountThem() {
    var name = user("PLANNER", "").path("name").asString();
    var quarter = Duration.ofMinutes(15).toMillis();
    clock.forward(Duration.ofMillis(quarter - clock.millis() % quarter));
    for (var i = 0; i < 20; i++) {
      api.as(name, "wrong").get(ME + "/" + i);
      api.asNobody().send("POST", SESSION, login(name, "wrong"));
    }
    var refused = json(api.as("bureau").get(LOG + "?outcome=REFUSED&user=" + name));
    assertThat(refused.path("items").findValuesAsString("detail"))
        .containsExactly(
            "{\"times\":\"32\"}",
            "{\"times\":\"16\"}",
            "{\"times\":\"8\"}",
            "{\"times\":\"4\"}",
            "{\"times\":\"2\"}",
            "{\"code\":\"credentials-wrong\"}");

    clock.forward(Duration.ofMinutes(15));
    api.as(name, "wrong").get(ME);
    var later = json(api.as("bureau").get(LOG + "?outcome=REFUSED&user=" + name));
    assertThat(later.path("total").asInt()).isEqualTo(7);
  }

  @Test
  void afterTooManyWrongPasswordsTheNextTryHasToWaitLongerEachTime() {
    clock.halt();
    var user = user("PLANNER", "");
    var name = user.path("name").asString();
    for (var i = 0; i < 5; i++) {
      problem(api.as(name, "wrong" + i).get(ME), 401, "credentials-wrong");
    }
    var waiting = as(user).get(ME);
    problem(waiting, 429, "too-many-wrong-passwords");
    assertThat(header(waiting, "Retry-After")).isEqualTo("15");
    var password = user.path("password").asString();
    problem(
        api.asNobody().send("POST", SESSION, login(name, password)),
        429,
        "too-many-wrong-passwords");
    assertThat(json(api.as("bureau").get(address(user))).has("lockedUntil")).isTrue();
    clock.forward(Duration.ofSeconds(16));
    problem(api.as(name, "wrong").get(ME), 401, "credentials-wrong");
    clock.forward(Duration.ofSeconds(16));
    problem(as(user).get(ME), 429, "too-many-wrong-passwords");
    clock.forward(Duration.ofSeconds(15));
    assertThat(as(user).get(ME).statusCode()).isEqualTo(200);
    assertThat(json(api.as("bureau").get(address(user))).has("lockedUntil")).isFalse();

    for (var i = 0; i < 5; i++) {
      api.as(name, "wrong" + i).get(ME);
    }
    assertThat(api.as("bureau").post(address(user) + "/unlock").statusCode()).isEqualTo(200);
    assertThat(as(user).get(ME).statusCode()).isEqualTo(200);
  }

  @Test
  void wrongPasswordsFromElsewhereKeepNobodyOut() {
    var user = user("PLANNER", "");
    var name = user.path("name").asString();
    for (var i = 0; i < 6; i++) {
      attempts.countFailure(name, "192.0.2.7");
    }
    assertThat(attempts.wait(name, "192.0.2.7")).isPresent();
    assertThat(as(user).get(ME).statusCode()).isEqualTo(200);
    assertThat(attempts.wait(name, "192.0.2.7")).isPresent();
  }

  @Test
  void aNameThatNobodyHasIsKeptWaitingAlike() {
    for (var i = 0; i < 5; i++) {
      problem(api.as("nobody-at-all", "wrong" + i).get(ME), 401, "credentials-wrong");
    }
    problem(api.as("nobody-at-all", "wrong").get(ME), 429, "too-many-wrong-passwords");
  }

  @Test
  void whoTriesManyNamesFromOneAddressWaitsButNotThoseWhoAreKnownThere() {
    attempts.countSuccess("colleague", "2001:db8:1:2::1");
    for (var i = 0; i < 100; i++) {
      attempts.countFailure("name" + i, "2001:db8:1:2::" + (i + 2));
    }
    assertThat(attempts.wait("another", "2001:db8:1:2:ffff::9")).isPresent();
    assertThat(attempts.wait("another", "2001:db8:1:3::9")).isEmpty();
    assertThat(attempts.wait("colleague", "2001:db8:1:2::1")).isEmpty();
  }
}
