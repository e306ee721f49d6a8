package org.zhishou.service.rounds.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.Api.header;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.platform.database.Packed;
import org.zhishou.service.rounds.kept.PublishedRoster;

/** Rounds, opened, edited and led on over HTTP. */
@ServiceTest
class RoundEndpointTest extends RoundCalls {
  @Test
  void aRoundIsOpenedOnceUnderItsKeyAndFoundAtItsAddress() {
    var body =
        "{'year':2026,'quarter':4,'deadline':'%s','whoeverSubmittedNothing':'NOT_AT_ALL'}"
            .formatted(FAR);
    var made = send("POST", rounds, body, "Idempotency-Key", "k");
    assertThat(expect(201, made).path("id").asString()).isEqualTo("2026-Q4");
    expect(201, send("POST", rounds, body, "Idempotency-Key", "k"));
    var again = send("POST", rounds, body);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(code(again)).isEqualTo("round-overlaps");
    var found = api.get(header(made, "Location"));
    assertThat(header(found, "ETag")).isEqualTo("\"1\"");
    var page = expect(200, api.get(rounds + "?state=COLLECTING&sort=-deadline"));
    assertThat(page.path("total").asInt()).isEqualTo(1);
    assertThat(expect(200, api.get(rounds + "?state=CLOSED")).path("total").asInt()).isZero();
  }

  @Test
  void everyFaultOfAnOpeningIsNamed() {
    var refused =
        send(
            "POST",
            rounds,
            "{'period':{'firstDay':'2026-10-13','lastDay':'2026-10-25'},'deadline':'soon','quater':4}");
    assertThat(refused.statusCode()).isEqualTo(422);
    var codes = new ArrayList<String>();
    Api.json(refused).path("errors").forEach(error -> codes.add(error.path("code").asString()));
    assertThat(codes)
        .containsExactlyInAnyOrder(
            "not-a-monday", "unknown-value", "missing-property", "unknown-property");
  }

  @Test
  void anEditWantsTheVersionThatWasRead() {
    var round = fourWeeks(FAR, "AS_AVAILABLE");
    var body = "{'deadline':'%s','whoeverSubmittedNothing':'NOT_AT_ALL'}".formatted(FAR);
    expect(428, send("PUT", round, body));
    expect(200, send("PUT", round, body, "If-Match", "\"1\""));
    var moved = send("PUT", round, body, "If-Match", "\"1\"");
    assertThat(moved.statusCode()).isEqualTo(412);
    assertThat(header(moved, "ETag")).isEqualTo("\"2\"");
  }

  @Test
  void aRoundInAnotherStateSaysWhichCallLeadsOn() {
    var round = fourWeeks(FAR, "AS_AVAILABLE");
    var refused = api.post(round + "/close");
    assertThat(code(refused)).isEqualTo("round-state-wrong");
    assertThat(Api.json(refused).path("detail").asString()).contains("/plan").doesNotContain("{");
  }

  @Test
  void aRoundThatIsInUseIsNotDeleted() {
    var round = fourWeeks(FAR, "AS_AVAILABLE");
    expect(200, send("PUT", round + "/availability/P1", "{}"));
    var kept = api.delete(round, "If-Match", "\"1\"");
    assertThat(kept.statusCode()).isEqualTo(409);
    assertThat(code(kept)).isEqualTo("round-in-use");
    var unused = open("2027-01-04", "2027-01-31", FAR, "AS_AVAILABLE");
    expect(204, api.delete(unused, "If-Match", "\"1\""));
    expect(404, api.get(unused));
  }

  @Test
  void aPublishedRoundIsClosedOnceItsLastDayIsPast() {
    var round = fourWeeks(PAST, "AS_AVAILABLE");
    assertThat(code(api.post(round + "/close"))).isEqualTo("round-state-wrong");
    var ended = open("2020-10-12", "2020-10-25", PAST, "AS_AVAILABLE");
    expect(200, api.post(ended + "/plan"));
    desk.publish(new RoundKey(id, ended.substring(ended.lastIndexOf('/') + 1)));
    assertThat(expect(200, api.post(ended + "/close")).path("state").asString())
        .isEqualTo("CLOSED");
    var shut = send("PUT", ended + "/availability/P1", "{'reason':'late'}");
    assertThat(code(shut)).isEqualTo("round-state-wrong");
  }

  @Test
  void whatWasPublishedIsCarriedOverIntoTheNextRound() {
    publish(fourWeeks(PAST, "AS_AVAILABLE"));
    var next = open("2026-11-09", "2026-12-06", PAST, "AS_AVAILABLE");
    var first = expect(200, api.get(next + "/carry-over/P1"));
    assertThat(first.path("source").asString()).isEqualTo("LAST_ROUND");
    assertThat(first.path("carryOver").path("regularAt").get(0).path("weekday").asString())
        .isEqualTo("TUESDAY");
    // needed 24 half-days in 4 weeks + B 4, shared by three: target 9; served 6
    var last = first.path("lastRound");
    assertThat(last.path("halfDays").asLong()).isEqualTo(6);
    assertThat(last.path("targetHalfDays").asLong()).isEqualTo(9);
    assertThat(first.path("carryOver").path("carriedOverDutyDays").asDouble()).isEqualTo(-1.5);
    // P2: served nothing, 2 days carried in: (0 + 4 - 9) / 2
    var second = expect(200, api.get(next + "/carry-over/P2"));
    assertThat(second.path("carryOver").path("carriedOverDutyDays").asDouble()).isEqualTo(-2.5);

    var body = "{'carriedOverDutyDays':0.5,'reason':'agreed'}";
    expect(200, send("PUT", next + "/carry-over/P2", body));
    expect(428, send("PUT", next + "/carry-over/P2", body));
    var problem = snapshotOf(next);
    var carried = problem.path("physicians").get(1).path("carriedOverDutyDays");
    assertThat(carried.asDouble()).isEqualTo(0.5);
    assertThat(problem.path("physicians").get(0).path("regularAt").size()).isEqualTo(1);

    expect(204, api.delete(next + "/carry-over/P2", "If-Match", "\"1\""));
    var restored = expect(200, api.get(next + "/carry-over?source=LAST_ROUND"));
    assertThat(restored.path("total").asInt()).isEqualTo(3);
  }

  /** P1 on duty on three Tuesdays at C1, published for the round's snapshot. */
  void publish(String round) {
    var roundId = round.substring(round.lastIndexOf('/') + 1);
    snapshotOf(round);
    var snapshot = snapshots.latest(new RoundKey(id, roundId)).orElseThrow();
    var duties = new ArrayList<String>();
    for (var week = 0; week < 3; week++) {
      duties.add(
          "{\"centre\":\"C1\",\"date\":\"%s\",\"session\":\"FULL_DAY\",\"physician\":\"P1\"}"
              .formatted(LocalDate.of(2026, 10, 13).plusWeeks(week)));
    }
    var document = "{\"duties\":[" + String.join(",", duties) + "]}";
    var packed = Packed.of(document.getBytes(StandardCharsets.UTF_8));
    published.insert(
        new PublishedRoster(
            id,
            roundId,
            1,
            snapshot.id(),
            packed,
            packed,
            "planner",
            Instant.parse("2026-10-01T00:00:00Z")));
    desk.publish(new RoundKey(id, roundId));
  }
}
