package org.zhishou.service.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.Api.SOLVES;
import static org.zhishou.service.Api.header;
import static org.zhishou.service.Api.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;
import tools.jackson.databind.JsonNode;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest {
  private static final int LIMIT = 64 * 1024;

  Api api;

  @AfterEach
  void forget() {
    api.forgetJobs();
  }

  @BeforeEach
  void connect(@LocalServerPort int port) {
    api = new Api(port);
  }

  static JsonNode problem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    var problem = json(answer);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("code").asString()).isEqualTo(code);
    assertThat(problem.path("type").asString()).isEqualTo("/problems/" + code);
    assertThat(problem.path("title").asString()).isNotBlank();
    assertThat(problem.path("detail").asString()).isNotBlank().doesNotContain("{0}", "{1}");
    return problem;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/api/v1/nothing", "/api", "/problems/nothing", "/error"})
  void anUnknownPathIsNamed(String path) {
    var problem = problem(api.get(path), 404, "path-unknown");
    assertThat(problem.path("detail").asString()).contains(path);
  }

  @Test
  void anUnknownSolveIsNamed() {
    assertThat(problem(api.get(SOLVES + "/xyz"), 404, "solve-unknown").path("detail").asString())
        .contains("xyz");
  }

  @Test
  void aMethodThatAnAddressLacksIsRefusedWithThoseItHas() {
    var answer = api.send(api.request(SOLVES).method("PATCH", BodyPublishers.noBody()));
    problem(answer, 405, "method-not-allowed");
    assertThat(header(answer, "Allow")).contains("GET").contains("POST");
  }

  @Test
  void aFormatThatAnAddressLacksIsRefused() {
    problem(api.get(SOLVES, "Accept", "image/png"), 406, "not-acceptable");
    problem(api.submit("", "Accept", "text/html"), 406, "not-acceptable");
  }

  @Test
  void aCharsetThatIsAcceptedBesideJsonChangesNothing() {
    var answer = api.get(SOLVES, "Accept", "application/json;charset=GBK");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualTo("application/json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
  void bodiesThatAreNotJsonAreRefused(String type) {
    var answer =
        api.send(
            api.request(SOLVES, "Content-Type", type).POST(BodyPublishers.ofByteArray(Api.tiny())));
    var problem = problem(answer, 415, "media-type-unsupported");
    assertThat(problem.path("detail").asString()).contains(type).contains("application/json");
  }

  @Test
  void aBodyOfNoTypeOrAnEncodingThatNobodyDecodesIsRefused() {
    var untyped = api.request(SOLVES).POST(BodyPublishers.ofByteArray(Api.tiny()));
    var problem = problem(api.send(untyped), 415, "media-type-unsupported");
    assertThat(problem.path("detail").asString()).contains("未注明").doesNotContain("“");
    problem(api.submit("", "Content-Encoding", "gzip"), 415, "media-type-unsupported");
  }

  @ParameterizedTest
  @CsvSource({
    "seconds=abc, seconds, not-whole",
    "seconds=1.5, seconds, not-whole",
    "seconds=, seconds, not-whole",
    "seconds=-1, seconds, out-of-range",
    "seconds=0, seconds, out-of-range",
    "seconds=3601, seconds, out-of-range",
    "seconds=99999999999999999999, seconds, out-of-range",
    "seed=9223372036854775808, seed, out-of-range",
    "seed=x, seed, not-whole",
    "steps=0, steps, out-of-range",
    "seconds=3&seconds=4, seconds, given-twice",
    "secods=3, secods, unknown"
  })
  void aWrongParameterIsNamedWithItsValueAndRange(String query, String parameter, String code) {
    var problem = problem(api.submit("?" + query), 422, "parameter-invalid");
    var error = problem.path("errors").path(0);
    assertThat(error.path("parameter").asString()).isEqualTo(parameter);
    assertThat(error.path("code").asString()).isEqualTo(code);
    assertThat(error.path("message").asString()).contains(parameter);
  }

  @Test
  void allWrongParametersAreNamedAtOnce() {
    var problem = problem(api.submit("?seconds=0&seed=q&steps=-4&foo=1"), 422, "parameter-invalid");
    assertThat(problem.path("errors").findValuesAsString("parameter"))
        .containsExactly("seconds", "seed", "steps", "foo");
    problem(api.get(SOLVES + "?page=-1"), 422, "parameter-invalid");
    problem(api.get(SOLVES + "?size=501"), 422, "parameter-invalid");
    problem(api.get(SOLVES + "?status=FOO&sort=foo"), 422, "parameter-invalid");
  }

  @ParameterizedTest
  @CsvSource({
    "+12026-01-01, 2026-12-31, no-date",
    "2026-01-01, +999999999-12-31, no-date",
    "0000-01-01, 2026-12-31, no-date",
    "0001-01-01, 9999-12-31, span-too-long",
    "2016-12-31, 2026-12-31, span-too-long"
  })
  void datesOfASpanAreThoseOfPeopleAndNotMoreThanTenYearsApart(
      String from, String to, String code) {
    var query = "?from=" + from.replace("+", "%2B") + "&to=" + to.replace("+", "%2B");
    var problem = problem(api.get("/api/v1/assessment/equity" + query), 422, "parameter-invalid");
    assertThat(problem.path("errors").findValuesAsString("code")).containsExactly(code);
  }

  @Test
  void whatNothingIsSortedByIsNamedOnce() {
    var problem = problem(api.get("/api/v1/batches?sort=name"), 422, "parameter-invalid");
    assertThat(problem.path("errors").findValuesAsString("code")).containsExactly("unknown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"submittedAt,-submittedAt", "-submittedAt,submittedAt,submittedAt"})
  void aPropertyThatIsSortedByTwiceIsNamed(String sort) {
    var problem = problem(api.get(SOLVES + "?sort=" + sort), 422, "parameter-invalid");
    var error = problem.path("errors").path(0);
    assertThat(problem.path("errors").size()).isEqualTo(1);
    assertThat(error.path("code").asString()).isEqualTo("named-twice");
    assertThat(error.path("message").asString()).contains("sort", "submittedAt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/counties/ningdu/reports/2026-Q4.pdf?size=1",
        "/api/v1/batches/nothing?size=1",
        "/api/v1/me?size=1"
      })
  void anAddressThatTakesNoParametersNamesNone(String address) {
    var error = problem(api.get(address), 422, "parameter-invalid").path("errors").path(0);
    assertThat(error.path("code").asString()).isEqualTo("unknown");
    assertThat(error.path("message").asString()).contains("size").doesNotContain("：。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[1,", "{\"period\": }", "nonsense"})
  void textThatIsNoJsonIsA400(String text) {
    problem(api.submit(text.getBytes(StandardCharsets.UTF_8), ""), 400, "json-unreadable");
  }

  @Test
  void everyFaultOfAProblemIsListedInTheLanguageOfTheReader() {
    var faulty =
        new String(Api.tiny(), StandardCharsets.UTF_8)
            .replace("\"ASSOCIATE_CHIEF\"", "\"PROFESSOR\"")
            .replace("\"TOWNSHIP\"", "\"VILLAGE\"")
            .replace("\"firstDay\": \"2026-09-28\"", "\"firstDay\": \"2026-09-29\"")
            .replace("\"dutyDaysPerWeek\": 3", "\"dutyDaysPerWeek\": 9, \"colour\": \"red\"")
            .getBytes(StandardCharsets.UTF_8);

    var english = problem(api.submit(faulty, "", "Accept-Language", "en"), 422, "problem-faulty");
    var chinese = problem(api.submit(faulty, ""), 422, "problem-faulty");

    var pointers = english.path("errors").findValuesAsString("pointer");
    assertThat(pointers)
        .contains(
            "/physicians/0/title",
            "/centres/0/kind",
            "/centres/1/kind",
            "/period/firstDay",
            "/policy/dutyDaysPerWeek",
            "/policy/colour");
    assertThat(chinese.path("errors").findValuesAsString("pointer")).isEqualTo(pointers);
    assertThat(chinese.path("errors").findValuesAsString("code"))
        .isEqualTo(english.path("errors").findValuesAsString("code"));
    assertThat(english.path("errors").findValuesAsString("message"))
        .allMatch(message -> !message.isBlank())
        .anyMatch(message -> message.contains("PROFESSOR"));
    assertThat(chinese.path("errors").findValuesAsString("message"))
        .allMatch(message -> message.matches("(?s).*\\p{IsHan}.*"));
  }

  @Test
  void jsonThatIsNoObjectIsFaultyRatherThanUnreadable() {
    for (var text : new String[] {"[]", "null", "7", "{}"}) {
      problem(api.submit(text.getBytes(StandardCharsets.UTF_8), ""), 422, "problem-faulty");
    }
  }

  @Test
  void aBodyThatAnnouncesTooMuchIsRefused() {
    var problem =
        problem(
            api.submit(new byte[LIMIT + 1], "", "Accept-Language", "en"), 413, "body-too-large");
    assertThat(problem.path("detail").asString()).contains("65536");
  }

  @Test
  void aBodyThatAnnouncesNothingIsRefusedOnceItIsTooLarge() {
    var chunked =
        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[40 * LIMIT]));
    var answer = api.send(api.request(SOLVES, "Content-Type", "application/json").POST(chunked));
    problem(answer, 413, "body-too-large");
  }

  @Test
  void aBodyOfJustTheLimitIsRead() {
    var body = new byte[LIMIT];
    Arrays.fill(body, (byte) ' ');
    System.arraycopy(Api.tiny(), 0, body, 0, Api.tiny().length);
    assertThat(api.submit(body, "").statusCode()).isIn(202, 503);
  }

  @Test
  void aDefectShowsACorrelationIdThatTheLogHasAndNothingElse(CapturedOutput log) {
    var answer = api.get("/defect");
    var problem = problem(answer, 500, "internal-error");
    assertThat(answer.body()).doesNotContain("secret", "Exception", "at org.");
    assertThat(log).contains(problem.path("correlationId").asString()).contains("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /a|b HTTP/1.1\r\nHost: x",
        "GET /problems HTTP/9.9\r\nHost: x",
        "POST /api/v1/solves HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip",
        "POST /api/v1/solves HTTP/1.1\r\nHost: x\r\nContent-Length: -2",
        "POST /api/v1/solves HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3"
      })
  void whatTheServerItselfRefusesIsAProblemToo(String head, @LocalServerPort int port)
      throws Exception {
    assertThat(raw(port, head))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json")
        .contains("\"code\":\"request-malformed\"");
  }

  /** For what no client of Java's sends. */
  static String raw(int port, String head, String... body) throws IOException {
    try (var socket = new Socket("localhost", port)) {
      socket
          .getOutputStream()
          .write(
              (head + "\r\nConnection: close\r\n\r\n" + String.join("", body))
                  .getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void whatTraceMayNotDoIsSaidOfTrace(@LocalServerPort int port) throws Exception {
    assertThat(raw(port, "TRACE /problems HTTP/1.1\r\nHost: x"))
        .startsWith("HTTP/1.1 405")
        .containsPattern("\"detail\":\"[^\"]*TRACE[^\"]*GET");
  }

  @ParameterizedTest
  @ValueSource(strings = {SOLVES, "/api/v1/counties/none/registry/preview"})
  void aFormOfPartsIsRefusedWhetherItSaysWhatPartsThemOrNot(String path) {
    for (var type :
        new String[] {"multipart/form-data", "multipart/form-data; boundary=x", "multipart/"}) {
      var request = api.request(path, "Content-Type", type).POST(BodyPublishers.ofString("--x--"));
      problem(api.send(request), 415, "media-type-unsupported");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Accept: 重, 406, not-acceptable",
    "Accept-Language: 重, 404, path-unknown",
    "Authorization: Basic 重, 401, credentials-wrong"
  })
  void aHeaderThatIsNoAsciiIsAnsweredByAProblem(
      String header, int status, String code, @LocalServerPort int port) throws Exception {
    assertThat(raw(port, "GET /problems/none HTTP/1.1\r\nHost: x\r\n" + header))
        .startsWith("HTTP/1.1 " + status)
        .contains("\"code\":\"" + code + "\"");
  }

  @ParameterizedTest
  @CsvSource({"重试, problem-faulty", "重\u202E试, parameter-invalid"})
  void anIdempotencyKeyMayBeInChineseOfWhichAllCanBeSeen(
      String key, String code, @LocalServerPort int port) throws Exception {
    var credentials = Base64.getEncoder().encodeToString("planner:zhishou-sample".getBytes());
    var answer =
        raw(
            port,
            "POST /api/v1/solves HTTP/1.1\r\nHost: x\r\nAuthorization: Basic "
                + credentials
                + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\nIdempotency-Key: "
                + key,
            "{}");
    assertThat(answer).startsWith("HTTP/1.1 422").contains("\"code\":\"" + code + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|zh-CN",
        "*|zh-CN",
        "fr|zh-CN",
        "zh-TW|zh-CN",
        "en|en",
        "en-GB,zh;q=0.8|en",
        "zh;q=0.9,en;q=0.5|zh-CN",
        "fr,en;q=0.2|en",
        "en;q=0|zh-CN",
        ";;;|zh-CN"
      })
  void textsAreChineseUnlessEnglishIsPreferred(String accepted, String language) {
    var answer =
        accepted == null ? api.get("/nowhere") : api.get("/nowhere", "Accept-Language", accepted);
    problem(answer, 404, "path-unknown");
    assertThat(header(answer, "Content-Language")).isEqualTo(language);
    assertThat(json(answer).path("title").asString())
        .isEqualTo(language.equals("en") ? "Unknown address" : "地址不存在");
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void everyProblemIsExplainedAtItsTypeInBothLanguages(ProblemCode code) {
    var chinese = json(api.get(code.type()));
    assertThat(chinese.path("code").asString()).isEqualTo(code.code());
    assertThat(chinese.path("explanation").asString()).containsPattern("\\p{IsHan}");

    var english = api.get(code.type(), "Accept-Language", "en", "Accept", "text/html,*/*;q=0.8");
    assertThat(header(english, "Content-Type")).startsWith("text/html");
    assertThat(english.body()).contains("<html lang=\"en\">").contains(code.code());
    assertThat(english.body()).doesNotContainPattern("\\p{IsHan}");
  }

  @Test
  void allProblemsAreListed() {
    assertThat(json(api.get("/problems")).size()).isEqualTo(ProblemCode.values().length);
    assertThat(api.get("/problems", "Accept", "text/html").body()).contains("/problems/queue-full");
  }
}
