package org.zhishou.service.planning.availability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.problem.Posting;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.platform.web.Body;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.round.ChangeLog;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.rounds.round.Round;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.rounds.round.RoundState;
import tools.jackson.databind.JsonNode;

/** Takes what is handed in, of one physician or of many at once. */
@Service
@Transactional
public class AvailabilityDesk {
  private final RoundDesk rounds;
  private final CountyClock clock;
  private final ChangeLog changes;
  private final AvailabilityStore store;
  private final HandInStore handIns;
  private final Staff staff;

  AvailabilityDesk(
      RoundDesk rounds,
      CountyClock clock,
      ChangeLog changes,
      AvailabilityStore store,
      HandInStore handIns,
      Staff staff) {
    this.rounds = rounds;
    this.clock = clock;
    this.changes = changes;
    this.store = store;
    this.handIns = handIns;
    this.staff = staff;
  }

  /** A physician of the round's county beside what was handed in of them. */
  record Entered(
      Round round,
      Entry physician,
      @Nullable HandedIn availability,
      @Nullable HandedIn wishes,
      PostedMeanwhile posted) {
    long version(Part part) {
      var handedIn = part == Part.WISHES ? wishes : availability;
      return handedIn == null ? 0 : handedIn.version();
    }

    Optional<DroppedAbsences> dropped() {
      return Optional.ofNullable(availability)
          .map(handedIn -> DroppedAbsences.of(physician, handedIn, round.period()));
    }
  }

  @Transactional(readOnly = true)
  Entered one(RoundKey round, String physician, HandInSight sight) {
    return entered(rounds.one(round), findSeen(round.county(), physician, sight));
  }

  private Entered entered(Round round, Entry physician) {
    return new Entered(
        round,
        physician,
        store.find(round.key(), physician.id(), Part.AVAILABILITY).orElse(null),
        store.find(round.key(), physician.id(), Part.WISHES).orElse(null),
        posted(physician.id(), staff.postings(round.county()), staff.centreNames(round.county())));
  }

  private static PostedMeanwhile posted(
      String physician, Map<String, List<Posting>> postings, Map<String, String> centres) {
    return new PostedMeanwhile(postings.getOrDefault(physician, List.of()), centres);
  }

  private Entry findSeen(String county, String physician, HandInSight sight) {
    return staff
        .physician(county, physician)
        .filter(one -> sight.sees(one.id(), one.institution()))
        .orElseThrow(ProblemException.unknown(county, "physicians/" + physician));
  }

  /** Of all active physicians that the caller may see, in the registry's order. */
  @Transactional(readOnly = true)
  List<Entered> all(RoundKey key, HandInSight sight) {
    var round = rounds.one(key);
    var handedIn =
        store.all(key).stream()
            .collect(Collectors.toMap(one -> key(one.physician(), one.part()), one -> one));
    var postings = staff.postings(key.county());
    var centres = staff.centreNames(key.county());
    return staff.physicians(key.county()).stream()
        .filter(one -> sight.sees(one.id(), one.institution()))
        .map(
            one ->
                new Entered(
                    round,
                    one,
                    handedIn.get(key(one.id(), Part.AVAILABILITY)),
                    handedIn.get(key(one.id(), Part.WISHES)),
                    posted(one.id(), postings, centres)))
        .toList();
  }

  private static String key(String physician, Part part) {
    return part + "/" + physician;
  }

  @Transactional(readOnly = true)
  Selection<HandInChange> history(
      RoundKey round, String physician, Listing listing, HandInSight sight) {
    var known = rounds.one(round);
    return store.history(known.key(), findSeen(round.county(), physician, sight).id(), listing);
  }

  /**
   * Of one physician.
   *
   * @throws ProblemException with all that is wrong; then nothing was kept
   */
  Entered handIn(
      RoundKey key,
      String physician,
      Part part,
      JsonNode json,
      Precondition condition,
      HandInSight sight) {
    var round = open(key);
    var one = findSeen(key.county(), physician, sight);
    expectMayWrite(part, one, sight);
    var current = entered(round, one);
    condition.holdIfThere(current.version(part));
    var read = Body.read(json, HandInBody.of(one.id(), part, round.period()));
    expectInTime(round, read.reason(), sight);
    keep(round, part, read, sight);
    if (part == Part.AVAILABILITY) {
      count(round, one.institution(), sight);
    }
    return entered(round, one);
  }

  /**
   * Of many physicians of an institution at once; of whom it does not speak, what was handed in
   * stays.
   *
   * @throws ProblemException with all that is wrong; then nothing was kept
   */
  void handInMany(
      RoundKey key, String institution, JsonNode json, Precondition condition, HandInSight sight) {
    var round = open(key);
    var employed = employed(key.county(), institution, sight);
    condition.holdIfThere(handIns.find(key, institution).version());
    var read = Body.read(json, HandInBody.ofMany(employed, round.period()));
    expectInTime(round, read.reason(), sight);
    keep(round, Part.AVAILABILITY, read, sight);
    count(round, institution, sight);
  }

  /**
   * Of all physicians of an institution of whom nothing was handed in: as the registry has them.
   *
   * @param reason why; null where nothing was said
   */
  void handInNothing(RoundKey key, String institution, @Nullable String reason, HandInSight sight) {
    var round = open(key);
    employed(key.county(), institution, sight);
    expectInTime(round, reason, sight);
    var missing =
        missing(round).stream()
            .filter(one -> one.institution().equals(institution))
            .map(Entry::id)
            .toList();
    keep(round, Part.AVAILABILITY, HandInBody.ofNothing(reason, missing), sight);
    count(round, institution, sight);
  }

  private Set<String> employed(String county, String institution, HandInSight sight) {
    var employed =
        staff.physicians(county, institution).stream()
            .map(Entry::id)
            .collect(Collectors.toUnmodifiableSet());
    if (employed.isEmpty() || !sight.seesInstitution(institution)) {
      throw new ProblemException(ProblemCode.ENTRY_UNKNOWN, county, "hospitals/" + institution);
    }
    return employed;
  }

  private Round open(RoundKey key) {
    return rounds.lockedIn(key, RoundState.COLLECTING, RoundState.PLANNING, RoundState.PUBLISHED);
  }

  private static void expectMayWrite(Part part, Entry physician, HandInSight sight) {
    var employer = sight.isBureau() || sight.isEmployer(physician.institution());
    var own = part == Part.WISHES && sight.isPhysician(physician.id());
    if (!employer && !own) {
      throw new ProblemException(ProblemCode.NOT_PERMITTED, "physicians/" + physician.id());
    }
  }

  private void expectInTime(Round round, @Nullable String reason, HandInSight sight) {
    if (round.isCollectingAt(clock.now())) {
      return;
    }
    if (!sight.isBureau()) {
      throw new ProblemException(ProblemCode.DEADLINE_PASSED, round.id(), round.deadline());
    }
    if (reason == null) {
      throw new ProblemException(ProblemCode.CHANGE_REASON_MISSING);
    }
  }

  private void keep(Round round, Part part, HandInBody body, HandInSight sight) {
    var now = clock.now();
    for (var entry : body.entries()) {
      var before = store.find(round.key(), entry.physician(), part).orElse(null);
      if (before != null && before.document().equals(entry.document())) {
        continue;
      }
      var latest =
          new HandedIn(
              round.county(),
              round.id(),
              entry.physician(),
              part,
              entry.document(),
              before == null ? 1 : before.version() + 1,
              sight.caller().userName(),
              now);
      store.keep(latest, before, body.reason());
      changes.record(
          round.county(),
          round.key().thing("availability/" + entry.physician()),
          before == null ? null : before.document(),
          latest.document());
    }
  }

  private void count(Round round, String institution, HandInSight sight) {
    var handIn = handIns.find(round.key(), institution);
    handIns.keep(handIn.written(sight.caller().userName(), clock.now()));
  }

  /** Those of whom the registry has absences that count no longer. */
  @Transactional(readOnly = true)
  List<Entry> dropping(Round round) {
    var handedIn =
        store.all(round.key()).stream()
            .filter(one -> one.part() == Part.AVAILABILITY)
            .collect(Collectors.toMap(HandedIn::physician, Function.identity()));
    return staff.physicians(round.county()).stream()
        .filter(one -> handedIn.containsKey(one.id()))
        .filter(
            one -> {
              var said = Objects.requireNonNull(handedIn.get(one.id()));
              return !DroppedAbsences.of(one, said, round.period()).none();
            })
        .toList();
  }

  /** Those of whom nothing was handed in by their employer or the bureau. */
  @Transactional(readOnly = true)
  public List<Entry> missing(Round round) {
    var handedIn =
        store.all(round.key()).stream()
            .filter(one -> one.part() == Part.AVAILABILITY)
            .map(HandedIn::physician)
            .collect(Collectors.toUnmodifiableSet());
    var missing = new ArrayList<>(staff.physicians(round.county()));
    missing.removeIf(one -> handedIn.contains(one.id()));
    return missing;
  }

  /**
   * Ends collecting.
   *
   * @throws ProblemException where the deadline is not past and somebody is missing
   */
  Round plan(RoundKey key) {
    var round = rounds.lockedIn(key, RoundState.COLLECTING);
    var missing = missing(round).size();
    if (missing > 0 && round.isCollectingAt(clock.now())) {
      throw new ProblemException(
          ProblemCode.ROUND_STILL_COLLECTING, round.id(), round.deadline(), missing);
    }
    return rounds.plan(round);
  }
}
