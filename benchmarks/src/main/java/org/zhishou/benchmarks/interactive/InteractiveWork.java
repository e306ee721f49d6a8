package org.zhishou.benchmarks.interactive;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Asks a running service what a planner asks of the sample county, one request after another, while
 * it solves a county beside: {@code InteractiveWork address user password [times]}. Before each
 * kind is measured it is asked a few times, as the page of a service that is at work finds it.
 */
public final class InteractiveWork {
  private static final String COUNTY = "/counties/ningdu/rounds/";
  private static final Path SOLVED_BESIDE = Path.of("..", "seeds", "huangyan.json");
  private static final int TIMES = 200;

  /** Asked for in turn, they are more than a service keeps the last answers of. */
  private static final int SHORTAGES = 12;

  private record Question(String what, long targetMillis, List<Request> requests) {}

  private record Request(String method, String path, String body) {}

  private final Service service;
  private final String round;

  private InteractiveWork(Service service) {
    this.service = service;
    round =
        service
            .get("/counties/ningdu/rounds")
            .path("items")
            .valueStream()
            .filter(one -> one.path("state").asString().equals("PUBLISHED"))
            .map(one -> COUNTY + one.path("id").asString())
            .findFirst()
            .orElseThrow();
  }

  public static void main(String[] args) throws IOException {
    var service = new Service(args[0], args[1], args[2]);
    var times = args.length > 3 ? Integer.parseInt(args[3]) : TIMES;
    var questions = new InteractiveWork(service).questions();
    var solve = service.post("/solves?seconds=3600", SOLVED_BESIDE).path("id").asString();
    try {
      System.out.println("| request | times | median ms | 95 % ms | longest ms | target ms |");
      System.out.println("|---|---:|---:|---:|---:|---:|");
      for (var question : questions) {
        measure(service, question, times);
      }
    } finally {
      service.delete("/solves/" + solve);
    }
  }

  private List<Question> questions() {
    var draft = service.get(round + "/drafts").path("items").get(0).path("id").asString();
    var open =
        toCome(service.get(round + "/drafts/" + draft).path("duties").values().stream().toList());
    return List.of(
        new Question(
            "preview of an edit",
            50,
            open.stream().map(duty -> post("/drafts/" + draft + "/preview", edit(duty))).toList()),
        new Question(
            "prices of one duty everywhere",
            150,
            open.stream()
                .map(duty -> post("/drafts/" + draft + "/prices", "{\"duty\": " + seat(duty) + "}"))
                .toList()),
        new Question(
            "substitutes for one duty",
            150,
            open.stream()
                .map(duty -> post("/substitutes", "{\"vacant\": [" + seat(duty) + "]}"))
                .toList()),
        new Question(
            "advice on a shortage",
            1_000,
            IntStream.range(0, SHORTAGES)
                .mapToObj(week -> round + "/advice?of=scenario:" + scenario(week))
                .map(path -> new Request("GET", path, ""))
                .toList()),
        new Question("a sweep of ten values", 500, List.of(post("/sweeps", SWEEP))));
  }

  private static final String SWEEP =
      """
      {"lever": {"kind": "policy-limit", "limit": "maxTravelMinutes"}, "from": 30, "to": 120, "by": 10}
      """;

  /** The people's hospital sends nobody for two weeks. */
  private String scenario(int week) {
    var first = LocalDate.parse(service.get(round).path("period").path("firstDay").asString());
    var away =
        """
        {"name": "benchmark", "changes": [
          {"kind": "withdraw-hospital", "hospital": "H1", "from": "%s", "to": "%s"}]}
        """
            .formatted(first.plusWeeks(week), first.plusWeeks(week + 2).minusDays(1));
    return service.post(round + "/scenarios", away).path("id").asString();
  }

  private Request post(String path, String body) {
    return new Request("POST", round + path, body);
  }

  /** Duties that may still be edited, spread over the quarter. */
  private static List<JsonNode> toCome(List<JsonNode> duties) {
    var open = duties.stream().filter(duty -> !duty.path("pinned").asBoolean()).toList();
    var step = Math.max(1, open.size() / TIMES);
    return IntStream.range(0, open.size() / step).mapToObj(i -> open.get(i * step)).toList();
  }

  private static String edit(JsonNode duty) {
    return "{\"edits\": [{\"kind\": \"clear\", " + seat(duty).substring(1) + "]}";
  }

  private static String seat(JsonNode duty) {
    return """
        {"centre": "%s", "date": "%s", "session": "%s", "physician": "%s"}"""
        .formatted(
            duty.path("centre").asString(),
            duty.path("date").asString(),
            duty.path("session").asString(),
            duty.path("physician").asString());
  }

  private static void measure(Service service, Question question, int times) {
    for (var i = 0; i < times / 10; i++) {
      ask(service, question, i);
    }
    var millis = new double[times];
    for (var i = 0; i < millis.length; i++) {
      var start = System.nanoTime();
      ask(service, question, i);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    System.out.printf(
        "| %s | %d | %.0f | %.0f | %.0f | %d |%n",
        question.what(),
        millis.length,
        millis[millis.length / 2],
        millis[millis.length * 95 / 100],
        millis[millis.length - 1],
        question.targetMillis());
  }

  private static void ask(Service service, Question question, int turn) {
    var request = question.requests().get(turn % question.requests().size());
    var body =
        request.body().isEmpty()
            ? BodyPublishers.noBody()
            : BodyPublishers.ofString(request.body());
    service.send(request.method(), request.path(), body);
  }
}
