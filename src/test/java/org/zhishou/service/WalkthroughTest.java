package org.zhishou.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.Api.json;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.roster.RosterReader;
import org.zhishou.service.ScriptedApplication.ShiftedClock;
import tools.jackson.databind.JsonNode;

/**
 * The page's own commands, one after the other, against the application and its engine. A solve
 * that the page ends by the clock is ended by steps, for it to find the same on any machine.
 */
@EngineTest
@Import(WalkthroughTest.PageClock.class)
class WalkthroughTest {
  private static final String ROUND = "/api/v1/counties/ningdu/rounds/2026-Q4";
  private static final Pattern STEP =
      Pattern.compile(
          "```sh\\n(?<command>.*?)```\\n+`(?<status>\\d{3})`(?<said>[^\\n]*)", Pattern.DOTALL);
  private static final Pattern SECONDS = Pattern.compile("(?<=/(?:solve|amend)\\?)seconds=\\d+");
  private static final String STEPS = "steps=50000";
  private static final Pattern CODE = Pattern.compile("`([a-z]+(?:-[a-z]+)+)`");

  private static final Pattern VARIABLE =
      Pattern.compile("`\\$([A-Z][A-Z0-9_]*)` stands for `(/[^`]*)`");
  private static final Pattern DAY = Pattern.compile("It is (\\d+ [A-Z][a-z]+ 2026)\\.");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** The application's clock, which the page puts forward. */
  @TestConfiguration(proxyBeanMethods = false)
  static class PageClock {
    @Bean
    @Primary
    ShiftedClock pageClock() {
      return new ShiftedClock();
    }
  }

  @LocalServerPort int port;
  @Autowired ShiftedClock clock;

  final Map<String, String> named = new HashMap<>();

  /** In the morning, in China. */
  void comes(LocalDate day) {
    var morning = day.atTime(8, 0).toInstant(ZoneOffset.ofHours(8));
    clock.forward(Duration.between(clock.instant(), morning));
  }

  /** What the page names by a dollar sign, from the answers so far. */
  void name(JsonNode answer) {
    if (answer.has("job") && answer.has("draft")) {
      named.put("draft", answer.path("draft").asString());
    }
    if (answer.path("state").asString("").equals("OFFERED")) {
      named.put("swap", answer.path("id").asString());
    }
    for (var list : List.of("duties", "items")) {
      answer
          .path(list)
          .valueStream()
          .filter(one -> one.has("physician") && one.has("session"))
          .filter(one -> list.equals("items") || later(one))
          .findFirst()
          .ifPresent(
              duty ->
                  List.of("centre", "date", "session", "physician")
                      .forEach(part -> named.put(part, duty.path(part).asString())));
    }
    answer
        .path("vacancies")
        .path(0)
        .path("ranked")
        .valueStream()
        .map(one -> one.path("physician").asString())
        .filter(id -> Integer.parseInt(id.substring(1)) < 34)
        .findFirst()
        .ifPresent(id -> named.put("taker", id));
  }

  /** After the week of the illness. */
  static boolean later(JsonNode duty) {
    return duty.path("date").asString().compareTo("2026-10-25") > 0;
  }

  String filledIn(String command) {
    return Pattern.compile("\\$([a-z]+)")
        .matcher(SECONDS.matcher(command).replaceAll(STEPS))
        .replaceAll(name -> named.getOrDefault(name.group(1), name.group(1)));
  }

  @Test
  void everyCommandOfThePageAnswersAsThePageSays() throws Exception {
    var answers = new ArrayList<HttpResponse<String>>();
    var variables = new HashMap<String, String>();
    var page = Files.readString(Path.of("docs", "walkthrough.md"));
    var steps = STEP.matcher(page);
    var read = 0;
    comes(LocalDate.of(2026, 9, 21));
    try (var client = HttpClient.newHttpClient()) {
      while (steps.find()) {
        var day = DAY.matcher(page.substring(read, steps.start()));
        if (day.find()) {
          comes(LocalDate.parse(day.group(1), DATE));
        }
        read = steps.end();
        var command = filledIn(steps.group("command"));
        var answer = client.send(new Curl(command, variables).to(port), BodyHandlers.ofString());
        assertThat(answer.statusCode())
            .as(command + answer.body())
            .isEqualTo(Integer.parseInt(steps.group("status")));
        CODE.matcher(steps.group("said"))
            .results()
            .forEach(code -> assertThat(answer.body()).contains("\"" + code.group(1) + "\""));
        VARIABLE
            .matcher(steps.group("said"))
            .results()
            .forEach(named -> variables.put(named.group(1), at(answer, named.group(2))));
        answers.add(answer);
        if (answer.body().startsWith("{")) {
          name(json(answer));
        }
      }
    }
    assertThat(answers).hasSize(page.split("```sh\\n").length - 1);
    theDraftIsOfTheRoundAsItWasHandedIn(answers);
    theLastAmendmentLeavesThePastAsItWent(json(answers.getLast()));
    theAdviceGivesWhatItSaid(variables);
    whySomebodyIsAwayStaysWithThoseWhoMayKnow();
  }

  static String at(HttpResponse<String> answer, String pointer) {
    var value = json(answer).at(pointer);
    assertThat(value.isMissingNode()).as(pointer + " of " + answer.body()).isFalse();
    return value.isString() ? value.stringValue() : value.toString();
  }

  void theAdviceGivesWhatItSaid(Map<String, String> variables) {
    var api = new Api(port).as("planner");
    var days = Integer.parseInt(variables.getOrDefault("DAYS", "0"));
    assertThat(days).isPositive();
    assertThat(missing(api, variables.getOrDefault("ADVISED", "")))
        .isEqualTo(missing(api, variables.getOrDefault("NO_H1", "")) - days);
  }

  static int missing(Api api, String scenario) {
    var certificate = json(api.get(ROUND + "/scenarios/" + scenario)).path("certificate");
    return certificate.path("leastMissing").asInt();
  }

  void whySomebodyIsAwayStaysWithThoseWhoMayKnow() {
    var api = new Api(port);
    var path = ROUND + "/availability/P1";
    assertThat(api.as("hr").get(path).body()).contains("LEAVE");
    assertThat(api.as("physician").get(path).body()).contains("LEAVE");
    assertThat(api.as("hr2").get(path).statusCode()).isEqualTo(404);
    assertThat(api.as("hr2").get(path + "/history").statusCode()).isEqualTo(404);
    assertThat(api.as("hr2").get(ROUND + "/availability?size=500").body())
        .contains("P34")
        .doesNotContain("P1\"");
    assertThat(api.as("hr2").get(ROUND + "/submissions/H1").statusCode()).isEqualTo(404);
    assertThat(api.as("centre").get(path).statusCode()).isEqualTo(403);
    var auditor = api.as("auditor");
    assertThat(auditor.get(path).body()).contains("2026-10-12").doesNotContain("LEAVE");
    assertThat(auditor.get(path + "/history").body()).doesNotContain("LEAVE");
    assertThat(auditor.get("/api/v1/counties/ningdu/audit-log?size=500").body())
        .contains("rounds/2026-Q4/availability/P1")
        .doesNotContain("LEAVE");
  }

  void theLastAmendmentLeavesThePastAsItWent(JsonNode amendment) {
    assertThat(amendment.path("status").asString()).isEqualTo("DRAFTED");
    assertThat(amendment.path("limits")).isEmpty();
    var changes = amendment.path("changes");
    for (var gained : changes.path("gained")) {
      assertThat(gained.path("date").asString()).isGreaterThanOrEqualTo("2026-10-26");
    }
    var lostBefore =
        changes
            .path("lost")
            .valueStream()
            .filter(one -> one.path("date").asString().compareTo("2026-10-26") < 0)
            .toList();
    assertThat(lostBefore).hasSize(1);
    assertThat(lostBefore.getFirst().path("centre").asString()).isEqualTo("C100");
    var changed = changes.path("lost").size() + changes.path("moved").size();
    var published = json(new Api(port).as("planner").get(ROUND + "/published"));
    assertThat(published.path("version").asInt()).isEqualTo(3);
    assertThat(changed).isLessThan(published.path("duties").size() / 2);
  }

  void theDraftIsOfTheRoundAsItWasHandedIn(List<HttpResponse<String>> answers) throws IOException {
    var api = new Api(port).as("planner");
    var run = answers.stream().map(Api::json).filter(one -> one.has("snapshot")).findFirst();
    var snapshot = api.get(ROUND + "/snapshots/" + run.orElseThrow().path("snapshot").asString());
    var problem = new ProblemReader().read(snapshot.body());

    var first = physician(json(snapshot), "P1");
    assertThat(first.path("unavailable").get(0).path("from").asString()).isEqualTo("2026-10-12");
    assertThat(first.path("preferred").get(0).asString()).isEqualTo("2026-11-05");
    assertThat(first.path("carriedOverDutyDays").asDouble()).isEqualTo(1.5);
    assertThat(physician(json(snapshot), "P34").path("weeklyUnavailable").get(0).asString())
        .isEqualTo("FRIDAY");
    assertThat(physician(json(snapshot), "P50").path("maxDutyDaysInPeriod").asInt()).isEqualTo(18);

    var draft = api.get(ROUND + "/drafts/" + run.orElseThrow().path("draft").asString());
    assertThat(Api.header(draft, "ETag")).isNotEmpty();
    var path = ROUND + "/drafts/" + run.orElseThrow().path("draft").asString();
    assertThat(Api.header(api.get(path, "Accept-Encoding", "gzip"), "Content-Encoding"))
        .isEqualTo("gzip");
    var duties = new RosterReader().read(draft.body());
    assertThat(duties).isNotEmpty();
    var audit = Auditor.audit(problem, duties);
    assertThat(json(draft).path("score").path("soft").asLong()).isEqualTo(audit.score().soft());
    assertThat(audit.score().limits()).isZero();
  }

  static JsonNode physician(JsonNode problem, String id) {
    return problem
        .path("physicians")
        .valueStream()
        .filter(one -> one.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
