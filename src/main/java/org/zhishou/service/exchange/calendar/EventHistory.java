package org.zhishou.service.exchange.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.zhishou.engine.roster.Duty;

/**
 * Follows a subject's duties through the versions of a roster, so that a duty that was moved stays
 * one event. Nothing of it is kept: versions never change, so the same versions give the same
 * events.
 *
 * <p>For a physician and a hospital an event belongs to the physician and moves with them within
 * the week; for a centre it belongs to the session, and somebody else on it changes the event.
 */
final class EventHistory {
  /** What the subject had in one version. */
  record Version(int number, Instant publishedAt, List<Duty> duties) {
    Version {
      duties = List.copyOf(duties);
    }
  }

  private static final BiPredicate<Duty, Duty> SAME_SESSION =
      (one, other) ->
          one.site().equals(other.site())
              && one.date().equals(other.date())
              && one.session() == other.session();
  private static final BiPredicate<Duty, Duty> SAME_WEEK =
      (one, other) ->
          one.physician().equals(other.physician())
              && monday(one.date()).equals(monday(other.date()));
  private static final BiPredicate<Duty, Duty> SAME_WEEK_AND_CENTRE =
      SAME_WEEK.and((one, other) -> one.centre().equals(other.centre()));

  private final String scope;
  private final List<BiPredicate<Duty, Duty>> matches;
  private final Map<Duty, DutyEvent> current = new LinkedHashMap<>();
  private final Map<Duty, DutyEvent> cancelled = new LinkedHashMap<>();

  private EventHistory(String scope, Subject.Kind kind) {
    this.scope = scope;
    matches =
        kind == Subject.Kind.CENTRE
            ? List.of(SAME_SESSION, SAME_WEEK)
            : List.of(SAME_WEEK_AND_CENTRE, SAME_WEEK);
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(DayOfWeek.MONDAY);
  }

  /**
   * @param scope tells the events of this subject and round from all others
   * @param versions earliest first
   * @return in the order of their dates, cancelled ones too
   */
  static List<DutyEvent> of(String scope, Subject.Kind kind, List<Version> versions) {
    var history = new EventHistory(scope, kind);
    versions.forEach(history::follow);
    var events = new ArrayList<DutyEvent>(history.current.values());
    events.addAll(history.cancelled.values());
    events.sort(
        Comparator.comparing((DutyEvent event) -> event.duty().date())
            .thenComparing(event -> event.duty().session())
            .thenComparing(DutyEvent::uid));
    return events;
  }

  private void follow(Version version) {
    var duties = version.duties().stream().map(EventHistory::bare).distinct().toList();
    var gained = new ArrayList<>(duties);
    gained.removeAll(current.keySet());
    var lost = new ArrayList<>(current.keySet());
    lost.removeAll(duties);
    for (var match : matches) {
      for (var from : List.copyOf(lost)) {
        nearest(from, gained, match)
            .ifPresent(
                to -> {
                  move(from, to, version);
                  lost.remove(from);
                  gained.remove(to);
                });
      }
    }
    for (var duty : lost) {
      var event = current.remove(duty);
      if (event != null) {
        cancelled.put(duty, event.cancelled(version.publishedAt(), version.number()));
      }
    }
    gained.forEach(duty -> begin(duty, version));
  }

  private static Duty bare(Duty duty) {
    return duty.withPinned(false);
  }

  private static Optional<Duty> nearest(
      Duty from, Collection<Duty> gained, BiPredicate<Duty, Duty> match) {
    return gained.stream()
        .filter(to -> match.test(from, to))
        .min(
            Comparator.comparingLong(
                to -> Math.abs(ChronoUnit.DAYS.between(from.date(), to.date()))));
  }

  private void move(Duty from, Duty to, Version version) {
    var event = current.remove(from);
    if (event != null) {
      current.put(to, event.moved(to, version.publishedAt(), version.number()));
    }
  }

  /** A duty that was cancelled and comes back is the event that it was. */
  private void begin(Duty duty, Version version) {
    var before = cancelled.remove(duty);
    var at = version.publishedAt();
    current.put(
        duty,
        before == null
            ? new DutyEvent(uid(duty, version.number()), 0, duty, false, at, at, version.number())
            : before.moved(duty, at, version.number()));
  }

  private String uid(Duty duty, int version) {
    var text =
        String.join(
            "|",
            scope,
            duty.centre(),
            duty.date().toString(),
            duty.session().name(),
            duty.physician(),
            Integer.toString(version));
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16) + "@zhishou";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
