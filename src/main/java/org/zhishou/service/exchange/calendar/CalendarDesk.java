package org.zhishou.service.exchange.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;
import org.zhishou.service.access.Secrets;
import org.zhishou.service.county.registry.EntryStore;
import org.zhishou.service.county.registry.Kind;
import org.zhishou.service.exchange.roster.Directory;
import org.zhishou.service.exchange.roster.ExchangeSettings;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.kept.PublishedRoster;
import org.zhishou.service.rounds.kept.PublishedRosterStore;
import org.zhishou.service.rounds.kept.SnapshotStore;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.rounds.round.Round;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;

/** Makes calendars, and the addresses that calendar programs look at. */
@Service
@Transactional
class CalendarDesk {
  /** Rounds that ended longer ago are left out. */
  private static final int WEEKS_KEPT = 26;

  /**
   * A calendar that may be had.
   *
   * @param rounds of which it tells
   * @param tag of exactly what it is made from
   */
  record Found(Subject subject, List<Round> rounds, String tag) {}

  /**
   * @param name for people
   */
  record Made(String name, byte[] content) {}

  /** A subscription with its secret, which nobody can tell again. */
  record New(Subscription subscription, String token) {}

  private final PublishedRosterStore published;
  private final SnapshotStore snapshots;
  private final RoundDesk rounds;
  private final EntryStore entries;
  private final SubscriptionStore subscriptions;
  private final ExchangeSettings settings;
  private final CountyClock clock;

  CalendarDesk(
      PublishedRosterStore published,
      SnapshotStore snapshots,
      RoundDesk rounds,
      EntryStore entries,
      SubscriptionStore subscriptions,
      ExchangeSettings settings,
      CountyClock clock) {
    this.published = published;
    this.snapshots = snapshots;
    this.rounds = rounds;
    this.entries = entries;
    this.subscriptions = subscriptions;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @throws ProblemException where the caller may not know of the subject, or there is none
   */
  @Transactional(readOnly = true)
  Found calendar(Subject subject, Caller caller) {
    expectSeen(subject, caller);
    return find(subject);
  }

  /**
   * @throws ProblemException where no such address was given out, or it was revoked
   */
  @Transactional(readOnly = true)
  Found subscribed(String token) {
    return subscriptions
        .byToken(token)
        .map(subscription -> find(subscription.subject()))
        .orElseThrow(() -> new ProblemException(ProblemCode.PATH_UNKNOWN, "/calendars/…"));
  }

  private Found find(Subject subject) {
    var from = clock.today().minusWeeks(WEEKS_KEPT);
    var told = new ArrayList<Round>();
    var tag = new StringBuilder();
    published
        .holding(subject.county())
        .forEach(
            (id, version) -> {
              var round = rounds.one(new RoundKey(subject.county(), id));
              if (!round.period().lastDay().isBefore(from)) {
                told.add(round);
                tag.append(id).append('.').append(version).append('-');
              }
            });
    return new Found(subject, told, tag + Integer.toHexString(settings.hashCode()));
  }

  /** Follows its duties through all versions of its rounds. */
  @Transactional(readOnly = true)
  Made make(Found found, Locale locale) {
    var subject = found.subject();
    var parts =
        found.rounds().stream()
            .map(round -> part(subject, round, published.all(round.key())))
            .toList();
    return new Made(
        CalendarFile.name(subject, parts, locale),
        CalendarFile.of(subject, parts, settings, locale));
  }

  private CalendarFile.Part part(Subject subject, Round round, List<PublishedRoster> versions) {
    var snapshot = snapshots.find(subject.county(), versions.getLast().snapshot()).orElseThrow();
    var directory = new Directory(snapshot.checked().problem());
    Predicate<Duty> own =
        switch (subject.kind()) {
          case PHYSICIAN -> duty -> duty.physician().equals(subject.id());
          case CENTRE -> duty -> duty.centre().equals(subject.id());
          case HOSPITAL -> duty -> directory.institution(duty.physician()).equals(subject.id());
        };
    var followed =
        versions.stream()
            .map(
                version ->
                    new EventHistory.Version(
                        version.version(),
                        version.publishedAt(),
                        version.duties().stream().filter(own).toList()))
            .toList();
    var scope = subject.county() + "|" + round.id() + "|" + subject.thing();
    return new CalendarFile.Part(
        round.name(), directory, EventHistory.of(scope, subject.kind(), followed));
  }

  /** Those of what the caller may see. */
  @Transactional(readOnly = true)
  List<Subscription> all(String county, Caller caller) {
    return subscriptions.all(county).stream()
        .filter(subscription -> sees(subscription.subject(), caller))
        .toList();
  }

  New subscribe(String county, SubscriptionBody body, Caller caller) {
    var subject = body.subject(county);
    expectSeen(subject, caller);
    var subscription =
        new Subscription(
            UUID.randomUUID().toString(), subject, body.name(), caller.userName(), clock.now());
    var token = Secrets.token();
    subscriptions.insert(subscription, token);
    return new New(subscription, token);
  }

  /**
   * @throws ProblemException where the caller may not know of it, or there is none
   */
  void revoke(String county, String id, Caller caller) {
    var found =
        subscriptions.find(county, id).filter(subscription -> sees(subscription.subject(), caller));
    if (found.isEmpty()) {
      throw unknown(county, "calendar-subscriptions/" + id);
    }
    subscriptions.delete(county, id);
  }

  private void expectSeen(Subject subject, Caller caller) {
    var kind = Kind.valueOf(subject.kind().name());
    if (!sees(subject, caller) || entries.find(subject.county(), kind, subject.id()).isEmpty()) {
      throw unknown(subject.county(), subject.thing());
    }
  }

  private static ProblemException unknown(String county, String thing) {
    return new ProblemException(ProblemCode.ENTRY_UNKNOWN, county, thing);
  }

  private boolean sees(Subject subject, Caller caller) {
    if (caller.is(Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR)) {
      return true;
    }
    return switch (subject.kind()) {
      case PHYSICIAN ->
          (caller.is(Role.PHYSICIAN) && subject.id().equals(caller.physician()))
              || (caller.is(Role.HOSPITAL_HR) && isEmployed(subject, caller));
      case CENTRE -> caller.is(Role.CENTRE) && subject.id().equals(caller.centre());
      case HOSPITAL -> caller.is(Role.HOSPITAL_HR) && subject.id().equals(caller.hospital());
    };
  }

  private boolean isEmployed(Subject subject, Caller caller) {
    return entries
        .find(subject.county(), Kind.PHYSICIAN, subject.id())
        .filter(physician -> physician.institution().equals(caller.hospital()))
        .isPresent();
  }
}
