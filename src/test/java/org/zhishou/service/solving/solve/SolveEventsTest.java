package org.zhishou.service.solving.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhishou.service.Api.SOLVES;
import static org.zhishou.service.Api.header;
import static org.zhishou.service.Api.json;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhishou.service.Api;
import org.zhishou.service.ScriptedPlanner;
import org.zhishou.service.ServiceTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class SolveEventsTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Autowired ScriptedPlanner planner;
  Api api;

  record Event(String id, String name, JsonNode data) {
    long soft() {
      return data.path("score").path("soft").asLong();
    }
  }

  @BeforeEach
  void connect(@LocalServerPort int port) {
    api = new Api(port);
  }

  @AfterEach
  void forget() {
    api.forgetJobs();
    planner.forget();
  }

  Iterator<String> follow(String id, String... headers) {
    var answer = api.lines(SOLVES + "/" + id + "/events", headers);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).startsWith("text/event-stream");
    return answer.body().iterator();
  }

  static Event next(Iterator<String> lines) {
    var id = "";
    var name = "";
    while (lines.hasNext()) {
      var line = lines.next();
      if (line.startsWith("id:")) {
        id = line.substring(3);
      } else if (line.startsWith("event:")) {
        name = line.substring(6);
      } else if (line.startsWith("data:")) {
        return new Event(id, name, MAPPER.readTree(line.substring(5)));
      }
    }
    throw new AssertionError("The stream ended");
  }

  static List<Event> rest(Iterator<String> lines) {
    var events = new ArrayList<Event>();
    while (events.isEmpty() || !List.of("end", "deleted").contains(events.getLast().name())) {
      events.add(next(lines));
    }
    while (lines.hasNext()) {
      assertThat(lines.next()).as("after the final event").isEmpty();
    }
    return events;
  }

  @Test
  void everyBetterScoreEveryStateAndTheEndComeInTheirOrder() throws Exception {
    var id = api.submitted();
    var solve = planner.next();
    var lines = follow(id);
    assertThat(next(lines).data().path("status").asString()).isEqualTo("QUEUED");
    assertThat(next(lines).data().path("status").asString()).isEqualTo("SOLVING");

    for (var soft = -3; soft < 0; soft++) {
      solve.find(soft);
      var score = next(lines);
      assertThat(score.name()).isEqualTo("score");
      assertThat(score.soft()).isEqualTo(soft);
      assertThat(score.data().path("progress").path("moveEvaluations").asLong()).isPositive();
    }
    solve.complete();

    var end = rest(lines);
    assertThat(end).hasSize(1);
    assertThat(end.getFirst().name()).isEqualTo("end");
    assertThat(end.getFirst().data().path("status").asString()).isEqualTo("COMPLETED");
    assertThat(end.getFirst().soft()).isEqualTo(-1);
  }

  @Test
  void whatIsProvenIsToldAsItRisesAndBesideTheScoresThatComeLater() throws Exception {
    var id = api.submitted();
    var solve = planner.next();
    var lines = follow(id);
    next(lines);
    next(lines);
    solve.find(-30);
    assertThat(next(lines).data().has("softLowerBound")).isFalse();

    solve.prove(12);
    var bound = next(lines);
    assertThat(bound.name()).isEqualTo("bound");
    assertThat(bound.data().path("softLowerBound").asLong()).isEqualTo(12);
    assertThat(bound.soft()).isEqualTo(-30);
    solve.prove(11);
    solve.find(-20);
    solve.complete();

    var rest = rest(lines);
    assertThat(rest).extracting(Event::name).containsExactly("score", "end");
    assertThat(rest.getFirst().data().path("softLowerBound").asLong()).isEqualTo(12);
  }

  @Test
  void aBrokenStreamGoesOnAfterTheLastEventThatTheClientHad() throws Exception {
    var id = api.submitted();
    var solve = planner.next();
    solve.find(-30);
    solve.find(-20);
    var first = follow(id);
    next(first);
    next(first);
    var had = next(first);
    assertThat(had.soft()).isEqualTo(-30);
    solve.find(-10);
    solve.complete();

    var again = rest(follow(id, "Last-Event-ID", had.id()));
    assertThat(again).extracting(Event::name).containsExactly("score", "score", "end");
    assertThat(again).extracting(Event::soft).containsExactly(-20L, -10L, -10L);
  }

  @Test
  void anEndedJobTellsItsStoryToLatecomersAndIsOverForThoseWhoHadItsEnd() throws Exception {
    var id = api.submitted();
    planner.next().complete();

    var story = rest(follow(id));
    assertThat(story).extracting(Event::name).containsExactly("status", "status", "end");

    var over =
        api.get(
            SOLVES + "/" + id + "/events",
            "Last-Event-ID",
            story.getLast().id(),
            "Accept",
            "text/event-stream");
    assertThat(over.statusCode()).isEqualTo(410);
    assertThat(header(over, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(json(over).path("code").asString()).isEqualTo("events-over");
  }

  @Test
  void whoClaimsToHaveHadMoreThanThereIsIsNotKeptOnceTheJobHasEnded() throws Exception {
    var id = api.submitted();
    var solve = planner.next();
    var lines = follow(id, "Last-Event-ID", "1000");
    assertThat(lines.next()).startsWith(":");
    solve.complete();

    for (var line = 0; line < 100 && lines.hasNext(); line++) {
      assertThat(lines.next()).doesNotStartWith("data");
    }
    assertThat(lines.hasNext()).as("the stream goes on").isFalse();
  }

  @Test
  void aQuietStreamSaysThatItLives() throws Exception {
    var id = api.submitted();
    planner.next();
    var lines = follow(id);
    next(lines);
    next(lines);

    var quiet = new ArrayList<String>();
    while (quiet.stream().filter(line -> line.startsWith(":")).count() < 2) {
      quiet.add(lines.next());
    }
    assertThat(quiet).noneMatch(line -> line.startsWith("data"));
  }

  @Test
  void theStreamOfADeletedJobEnds() throws Exception {
    var id = api.submitted();
    planner.next();
    var lines = follow(id);
    next(lines);
    next(lines);

    api.delete(SOLVES + "/" + id);

    assertThat(rest(lines)).extracting(Event::name).containsExactly("deleted");
  }

  @Test
  void theStreamOfAQueuedJobThatIsStoppedEnds() throws Exception {
    api.submitted();
    api.submitted();
    var id = api.submitted();
    var lines = follow(id);
    next(lines);

    api.post(SOLVES + "/" + id + "/stop");

    var end = rest(lines);
    assertThat(end).extracting(Event::name).containsExactly("end");
    assertThat(end.getFirst().data().path("status").asString()).isEqualTo("STOPPED");
    assertThat(end.getFirst().data().has("score")).isFalse();
  }

  @Test
  void ofVeryManyScoresTheLatestAndTheEndRemain() throws Exception {
    var id = api.submitted();
    var solve = planner.next();
    for (var soft = -1500; soft <= -1; soft++) {
      solve.find(soft);
    }
    solve.complete();
    await().until(() -> api.job(id).path("status").asString().equals("COMPLETED"));

    var story = rest(follow(id));
    assertThat(story).hasSize(1003);
    assertThat(story.get(2).soft()).isEqualTo(-1000);
    assertThat(story.getLast().name()).isEqualTo("end");
  }

  @Test
  void moreStreamsThanWebThreadsHoldNobodyUp() throws Exception {
    var id = api.submitted();
    var solve = planner.next();
    var streams = new ArrayList<Iterator<String>>();
    for (var number = 0; number < 8; number++) {
      streams.add(follow(id));
    }
    solve.complete();
    for (var stream : streams) {
      assertThat(rest(stream)).extracting(Event::name).endsWith("end");
    }
  }
}
