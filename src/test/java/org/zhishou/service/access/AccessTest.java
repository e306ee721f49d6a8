package org.zhishou.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.Api.header;
import static org.zhishou.service.Api.json;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhishou.service.Api;
import org.zhishou.service.ScriptedApplication.ShiftedClock;
import org.zhishou.service.ServiceTest;
import tools.jackson.databind.JsonNode;

/** Logging in, access tokens, users and what the log tells of them, over HTTP. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class AccessTest {
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

  @Test
  void aWrongPasswordCountsOnce() {
    var user = user("PLANNER", "");
    for (var i = 0; i < 4; i++) {
      problem(api.as(user.path("name").asString(), "wrong" + i).get(ME), 401, "credentials-wrong");
    }
    assertThat(as(user).get(ME).statusCode()).isEqualTo(200);
  }

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
    var user = user("PLANNER", "");
    var name = user.path("name").asString();
    for (var i = 0; i < 5; i++) {
      problem(api.as(name, "wrong" + i).get(ME), 401, "credentials-wrong");
    }
    var waiting = as(user).get(ME);
    problem(waiting, 429, "too-many-wrong-passwords");
    assertThat(header(waiting, "Retry-After")).isIn("14", "15");
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
