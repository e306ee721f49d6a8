package org.zhishou.service.rounds.round;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.service.county.registry.CountyStore;
import org.zhishou.service.platform.idempotency.Sent;
import org.zhishou.service.platform.idempotency.Submissions;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.platform.text.Texts;
import org.zhishou.service.platform.text.Wording;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;

/** Opens rounds and takes them from state to state. */
@Service
@Transactional
public class RoundDesk {
  private static final Texts TEXTS = Texts.of(RoundDesk.class, "rounds");

  private final RoundStore rounds;
  private final CountyStore counties;
  private final Submissions submissions;
  private final ApplicationEventPublisher events;
  private final CountyClock clock;
  private final ChangeLog changes;

  RoundDesk(
      RoundStore rounds,
      CountyStore counties,
      Submissions submissions,
      ApplicationEventPublisher events,
      CountyClock clock,
      ChangeLog changes) {
    this.rounds = rounds;
    this.counties = counties;
    this.submissions = submissions;
    this.events = events;
    this.clock = clock;
    this.changes = changes;
  }

  @Transactional(readOnly = true)
  Selection<Round> page(String county, Listing listing) {
    counties.one(county);
    return rounds.page(county, listing);
  }

  /**
   * @throws ProblemException where there is none
   */
  @Transactional(readOnly = true)
  public Round one(RoundKey key) {
    counties.one(key.county());
    return rounds.find(key).orElseThrow(() -> unknown(key));
  }

  /** The round that a county has most to do with; empty where it has none. */
  @Transactional(readOnly = true)
  public Optional<Round> atHand(String county) {
    return rounds.atHand(county);
  }

  /**
   * Those whose deadline is past, or whose collecting was ended, and of which nothing holds yet.
   */
  @Transactional(readOnly = true)
  public List<Round> planned(String county) {
    var now = clock.now();
    return rounds.unpublished(county).stream().filter(one -> !one.isCollectingAt(now)).toList();
  }

  /**
   * The round, which nobody else writes until the caller's transaction ends.
   *
   * @throws ProblemException where there is none
   */
  public Round lock(RoundKey key) {
    counties.one(key.county());
    return rounds.lock(key).orElseThrow(() -> unknown(key));
  }

  /**
   * As {@link #lock}, for work that a round permits in some states only.
   *
   * @throws ProblemException where it is in none of them
   */
  public Round lockedIn(RoundKey key, RoundState... states) {
    var round = lock(key);
    expectIn(round, states);
    return round;
  }

  private static ProblemException unknown(RoundKey key) {
    return new ProblemException(ProblemCode.ENTRY_UNKNOWN, key.county(), key.thing());
  }

  private static void expectIn(Round round, RoundState... states) {
    if (!Arrays.asList(states).contains(round.state())) {
      var permitted = Arrays.stream(states).map(RoundState::name).collect(Collectors.joining(", "));
      throw new ProblemException(
          ProblemCode.ROUND_STATE_WRONG, round.id(), round.state(), permitted, next(round.state()));
    }
  }

  /** The call that leads on. */
  private static Wording next(RoundState state) {
    return locale -> TEXTS.in(locale, "next." + state);
  }

  /**
   * @param sent by which the same body opens the round only once
   */
  Round open(String county, RoundBody opening, Sent sent) {
    counties.lock(county);
    var scope = county + "/rounds";
    var made = submissions.find(scope, sent);
    if (made.isPresent()) {
      return one(new RoundKey(county, made.get()));
    }
    for (var other : rounds.overlapping(county, opening.weeks())) {
      throw new ProblemException(
          ProblemCode.ROUND_OVERLAPS,
          other.id(),
          other.period().firstDay(),
          other.period().lastDay());
    }
    var round = Round.open(county, opening.id(), opening.terms(), opening.weeks(), clock.now());
    rounds.insert(round);
    submissions.remember(scope, sent, round.id());
    changes.record(county, thing(round), null, RoundDocument.of(round));
    return round;
  }

  Round edit(RoundKey key, RoundBody.Edit edit, Precondition condition) {
    var round = lock(key);
    condition.hold(round.version());
    expectIn(round, RoundState.COLLECTING);
    return write(round, round.edited(edit.terms(round), clock.now()));
  }

  void delete(RoundKey key, Precondition condition) {
    var round = lock(key);
    condition.hold(round.version());
    expectIn(round, RoundState.COLLECTING);
    try {
      rounds.delete(round);
    } catch (DataIntegrityViolationException referred) {
      throw new ProblemException(ProblemCode.ROUND_IN_USE, key.id());
    }
    changes.record(key.county(), thing(round), RoundDocument.of(round), null);
  }

  /** Ends collecting; whether enough was handed in is for the caller to know. */
  public Round plan(Round round) {
    expectIn(round, RoundState.COLLECTING);
    return write(round, round.at(RoundState.PLANNING, clock.now()));
  }

  /**
   * Says that a roster of the round is published: the first makes it PUBLISHED, further ones leave
   * it so. Whether the roster may be is for the caller to know, who publishes it in the same
   * transaction.
   *
   * @throws ProblemException where there is no such round, or it is neither PLANNING nor PUBLISHED
   */
  public Round publish(RoundKey key) {
    var round = lockedIn(key, RoundState.PLANNING, RoundState.PUBLISHED);
    return round.state() == RoundState.PUBLISHED
        ? round
        : write(round, round.at(RoundState.PUBLISHED, clock.now()));
  }

  Round close(RoundKey key) {
    var round = lockedIn(key, RoundState.PUBLISHED);
    if (!clock.today().isAfter(round.period().lastDay())) {
      throw new ProblemException(ProblemCode.ROUND_NOT_OVER, key.id(), round.period().lastDay());
    }
    // Who hears of it writes what the county keeps, and the log is told last.
    counties.lock(key.county());
    var closed = write(round, round.at(RoundState.CLOSED, clock.now()));
    events.publishEvent(new RoundClosed(closed, clock.now()));
    return closed;
  }

  /**
   * Makes a draft the one that counts.
   *
   * @throws ProblemException where there is no such round, or it is neither PLANNING nor PUBLISHED
   */
  public Round adopt(RoundKey key, String draft) {
    var round = lockedIn(key, RoundState.PLANNING, RoundState.PUBLISHED);
    return write(round, round.withDraft(draft, clock.now()));
  }

  private Round write(Round before, Round after) {
    rounds.update(after);
    changes.record(after.county(), thing(after), RoundDocument.of(before), RoundDocument.of(after));
    return after;
  }

  private static String thing(Round round) {
    return round.key().thing();
  }
}
