package org.zhishou.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.Api.header;
import static org.zhishou.service.Api.json;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;

/** Users and their passwords, kept by administrators and themselves. */
@ServiceTest
class UserEndpointTest extends AccessCalls {
  @Test
  void aBureauKeepsTheUsersOfItsCountyAndNoOthers() {
    var elsewhere =
        json(
            api.send(
                "POST",
                USERS,
                "{\"name\": \"e%s\", \"roles\": [\"BUREAU_ADMIN\"], \"county\": \"elsewhere\"}"
                    .formatted(UUID.randomUUID())));
    api.as(elsewhere);
    var user = user("AUDITOR", "");
    problem(as(elsewhere).get(address(user)), 404, "user-unknown");
    problem(as(elsewhere).post(address(user) + "/disable"), 404, "user-unknown");
    problem(as(elsewhere).post(address(user) + "/reset-password"), 404, "user-unknown");
    assertThat(as(elsewhere).get(USERS).body()).doesNotContain(user.path("name").asString());
    problem(api.as("bureau").get(address(elsewhere)), 404, "user-unknown");
    assertThat(api.get(address(elsewhere)).statusCode()).isEqualTo(200);
  }

  @Test
  void everyFaultOfAUserIsNamedAtOnce() {
    var answer =
        api.as("bureau")
            .send(
                "POST",
                USERS,
                "{\"name\": \"?\", \"roles\": [\"HOSPITAL_HR\", \"KING\", \"PROVINCE\"],"
                    + " \"county\": \"elsewhere\", \"centre\": \"C1\", \"crown\": 1}",
                "Accept-Language",
                "en");
    problem(answer, 422, "fields-invalid");
    assertThat(json(answer).path("errors").findValuesAsString("code"))
        .containsExactlyInAnyOrder(
            "user-name-form",
            "unknown-value",
            "scope-missing",
            "scope-unused",
            "role-not-yours",
            "county-of-province",
            "role-of-province",
            "unknown-property");
    problem(
        api.as("bureau")
            .send(
                "POST",
                USERS,
                "{\"name\": \"ok.name\", \"roles\": [\"PLANNER\"], \"county\": \"elsewhere\"}"),
        422,
        "fields-invalid");
  }

  @Test
  void anEditOfAUserCountsFromTheNextRequestAndNeedsItsVersion() {
    var user = user("AUDITOR", "");
    problem(as(user).get(USERS), 403, "not-permitted");
    var edit = "{\"roles\": [\"BUREAU_ADMIN\"], \"county\": \"ningdu\"}";
    var bureau = api.as("bureau");
    problem(bureau.send("PUT", address(user), edit), 428, "user-version-missing");
    var tag = header(bureau.get(address(user)), "ETag");
    var edited = bureau.send("PUT", address(user), edit, "If-Match", tag);
    assertThat(edited.statusCode()).as(edited.body()).isEqualTo(200);
    assertThat(as(user).get(USERS).statusCode()).isEqualTo(200);
    var moved = bureau.send("PUT", address(user), edit, "If-Match", tag);
    problem(moved, 412, "user-version-moved");
    assertThat(header(moved, "ETag")).isEqualTo(header(edited, "ETag"));
    problem(
        bureau.send(
            "POST",
            USERS,
            "{\"name\": \"Planner\", \"roles\": [\"AUDITOR\"], \"county\":" + " \"ningdu\"}"),
        409,
        "user-name-taken");
  }

  @Test
  void whoIsDisabledCallsNoMoreByAnyMeans() {
    var user = user("PLANNER", "");
    var token = json(as(user).send("POST", TOKENS, "{\"name\": \"t\"}")).path("token").asString();
    assertThat(api.as("bureau").post(address(user) + "/disable").statusCode()).isEqualTo(200);
    problem(as(user).get(ME), 401, "credentials-wrong");
    problem(api.bearing(token).get(ME), 401, "credentials-wrong");
    assertThat(api.as("bureau").post(address(user) + "/enable").statusCode()).isEqualTo(200);
    assertThat(as(user).get(ME).statusCode()).isEqualTo(200);
    problem(as(user).post(address(user) + "/disable"), 403, "not-permitted");
    var self = json(api.as("bureau").get(USERS + "?role=BUREAU_ADMIN&size=500")).path("items");
    for (var one : self) {
      if (one.path("name").asString().equals("bureau")) {
        problem(api.as("bureau").post(address(one) + "/disable"), 409, "user-is-caller");
      }
    }
  }

  @Test
  void aPasswordIsChangedByItsOwnerOrReset() {
    var user = user("PLANNER", "");
    var given = Api.PASSWORD;
    var token = json(as(user).send("POST", TOKENS, "{\"name\": \"t\"}")).path("token").asString();
    var change = "{\"current\": \"%s\", \"wanted\": \"%s\"}";
    var path = ME + "/password";
    problem(as(user).send("PUT", path, change.formatted(given, "short")), 422, "fields-invalid");
    var monotonous = as(user).send("PUT", path, change.formatted(given, "aaaabbbbcccc"));
    problem(monotonous, 422, "fields-invalid");
    assertThat(json(monotonous).path("errors").findValuesAsString("code"))
        .containsExactly("password-monotonous");
    problem(
        as(user).send("PUT", path, change.formatted("not this", "a longer phrase")),
        401,
        "credentials-wrong");
    assertThat(as(user).send("PUT", path, change.formatted(given, "a longer phrase")).statusCode())
        .isEqualTo(204);
    problem(as(user).get(ME), 401, "credentials-wrong");
    problem(api.bearing(token).get(ME), 401, "credentials-wrong");
    var name = user.path("name").asString();
    assertThat(api.as(name, "a longer phrase").get(ME).statusCode()).isEqualTo(200);

    var reset = json(api.as("bureau").post(address(user) + "/reset-password"));
    problem(api.as(name, "a longer phrase").get(ME), 401, "credentials-wrong");
    assertThat(api.as(reset).get(TOKENS).statusCode()).isEqualTo(200);
  }

  @Test
  void aPasswordThatSomebodyElseMadeOpensNothingButItsChange() {
    var user = madeUser("BUREAU_ADMIN", "");
    var name = user.path("name").asString();
    var given = user.path("password").asString();
    var program = api.as(name, given);
    assertThat(json(program.get(ME)).path("mustChangePassword").asBoolean()).isTrue();
    problem(program.get(USERS), 403, "password-change-required");
    problem(program.send("POST", TOKENS, "{\"name\": \"t\"}"), 403, "password-change-required");
    problem(program.get("/api/v1/counties/elsewhere"), 404, "path-unknown");

    var login = api.asNobody().send("POST", SESSION, login(name, given));
    assertThat(json(login).path("mustChangePassword").asBoolean()).isTrue();
    var cookie = header(login, "Set-Cookie").split(";")[0];
    problem(api.asNobody().get(USERS, "Cookie", cookie), 403, "password-change-required");

    var own = api.as(user);
    assertThat(json(own.get(ME)).has("mustChangePassword")).isFalse();
    assertThat(own.get(USERS).statusCode()).isEqualTo(200);
  }
}
