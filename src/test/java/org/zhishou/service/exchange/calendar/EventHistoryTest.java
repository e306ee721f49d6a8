package org.zhishou.service.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.exchange.calendar.EventHistory.Version;
import org.zhishou.service.exchange.calendar.Subject.Kind;

class EventHistoryTest {
  static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);

  static Duty duty(String centre, int day, String physician) {
    return new Duty(centre, MONDAY.plusDays(day), Session.FULL_DAY, physician, false);
  }

  static Version version(int number, Duty... duties) {
    return new Version(number, Instant.EPOCH.plusSeconds(number), List.of(duties));
  }

  static List<DutyEvent> events(Kind kind, Version... versions) {
    return EventHistory.of("ningdu|2026-Q4", kind, List.of(versions));
  }

  static DutyEvent only(List<DutyEvent> events) {
    assertThat(events).hasSize(1);
    return events.getFirst();
  }

  @Test
  void aDutyMovedWithinTheWeekStaysOneEvent() {
    var first = only(events(Kind.PHYSICIAN, version(1, duty("C1", 1, "P1"))));
    var both =
        events(Kind.PHYSICIAN, version(1, duty("C1", 1, "P1")), version(2, duty("C2", 3, "P1")));
    var moved = only(both);
    assertThat(moved.uid()).isEqualTo(first.uid());
    assertThat(moved.sequence()).isEqualTo(1);
    assertThat(moved.duty()).isEqualTo(duty("C2", 3, "P1"));
    assertThat(moved.created()).isEqualTo(first.created());
    assertThat(moved.changed()).isAfter(first.changed());
  }

  @Test
  void aDutyTakenAwayIsCancelledAndOneThatComesBackIsTheSameEvent() {
    var one = version(1, duty("C1", 1, "P1"));
    var gone = only(events(Kind.PHYSICIAN, one, version(2)));
    assertThat(gone.cancelled()).isTrue();
    assertThat(gone.sequence()).isEqualTo(1);
    var back = only(events(Kind.PHYSICIAN, one, version(2), version(3, duty("C1", 1, "P1"))));
    assertThat(back.cancelled()).isFalse();
    assertThat(back.sequence()).isEqualTo(2);
    assertThat(back.uid()).isEqualTo(gone.uid());
  }

  @Test
  void whatAVersionLeavesAloneKeepsItsSequence() {
    var same = version(1, duty("C1", 1, "P1"), duty("C1", 8, "P1"));
    var events = events(Kind.PHYSICIAN, same, version(2, duty("C1", 1, "P1"), duty("C1", 9, "P1")));
    assertThat(events).extracting(DutyEvent::sequence).containsExactly(0, 1);
  }

  @Test
  void atACentreSomebodyElseChangesTheEventOfTheSession() {
    var event =
        only(events(Kind.CENTRE, version(1, duty("C1", 1, "P1")), version(2, duty("C1", 1, "P2"))));
    assertThat(event.duty().physician()).isEqualTo("P2");
    assertThat(event.sequence()).isEqualTo(1);
    var ofHospital =
        events(Kind.HOSPITAL, version(1, duty("C1", 1, "P1")), version(2, duty("C1", 1, "P2")));
    assertThat(ofHospital).extracting(DutyEvent::cancelled).containsExactlyInAnyOrder(true, false);
  }

  /**
   * A client of RFC 5545, 3.8.7.4: of events with one UID it keeps the one of the highest sequence,
   * and shows what is not cancelled.
   */
  static final class Client {
    private final Map<String, DutyEvent> known = new HashMap<>();

    void read(List<DutyEvent> feed) {
      for (var event : feed) {
        var before = known.get(event.uid());
        if (before == null || event.sequence() > before.sequence()) {
          known.put(event.uid(), event);
        } else if (event.sequence() == before.sequence()) {
          assertThat(event.duty()).isEqualTo(before.duty());
          assertThat(event.cancelled()).isEqualTo(before.cancelled());
        }
      }
    }

    List<Duty> shown() {
      return known.values().stream()
          .filter(event -> !event.cancelled())
          .map(DutyEvent::duty)
          .toList();
    }
  }

  @Test
  void whoFollowsEveryVersionSeesExactlyTheDutiesThatHold() {
    for (var seed = 0; seed < 100; seed++) {
      var random = new Random(seed);
      var kind = Kind.values()[seed % 3];
      var client = new Client();
      var late = new Client();
      var versions = new ArrayList<Version>();
      for (var number = 1; number <= 6; number++) {
        versions.add(new Version(number, Instant.EPOCH.plusSeconds(number), duties(random)));
        var feed = EventHistory.of("s", kind, versions);
        assertThat(feed.stream().map(DutyEvent::uid)).doesNotHaveDuplicates();
        client.read(feed);
        if (number % 2 == 0) {
          late.read(feed);
        }
        var holding = new HashSet<>(versions.getLast().duties());
        assertThat(client.shown()).as("seed " + seed).containsExactlyInAnyOrderElementsOf(holding);
      }
      assertThat(late.shown()).containsExactlyInAnyOrderElementsOf(client.shown());
    }
  }

  static List<Duty> duties(Random random) {
    return Stream.generate(
            () -> duty("C" + random.nextInt(3), random.nextInt(14), "P" + random.nextInt(3)))
        .limit(6)
        .collect(Collectors.toSet())
        .stream()
        .toList();
  }
}
