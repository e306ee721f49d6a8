package org.zhishou.service.planning.carryover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.problem.CarryOver;
import org.zhishou.engine.problem.CarryOverShape;
import org.zhishou.engine.text.Text;
import org.zhishou.service.access.Caller;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.EntryStore;
import org.zhishou.service.county.registry.Kind;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.web.Body;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.ReasonShape;
import org.zhishou.service.rounds.kept.HeldRosters;
import org.zhishou.service.rounds.round.ChangeLog;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.rounds.round.Round;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.rounds.round.RoundState;
import org.zhishou.service.rounds.round.RoundStore;
import tools.jackson.databind.JsonNode;

/** Works out what is carried over into a round, and lets the bureau overrule it. */
@Service
@Transactional
public class CarryOverDesk {
  private final RoundDesk rounds;
  private final CountyClock clock;
  private final ChangeLog changes;
  private final RoundStore roundStore;
  private final HeldRosters held;
  private final CarryOverStore store;
  private final EntryStore entries;
  private final AttendedService attended;
  private final ServiceGaps gaps;
  private final DutyLimits limits;

  CarryOverDesk(
      RoundDesk rounds,
      CountyClock clock,
      ChangeLog changes,
      RoundStore roundStore,
      HeldRosters held,
      CarryOverStore store,
      EntryStore entries,
      AttendedService attended,
      ServiceGaps gaps,
      DutyLimits limits) {
    this.rounds = rounds;
    this.clock = clock;
    this.changes = changes;
    this.roundStore = roundStore;
    this.held = held;
    this.store = store;
    this.entries = entries;
    this.attended = attended;
    this.gaps = gaps;
    this.limits = limits;
  }

  /**
   * @param lastRound what the last published round says; null where it did not plan the physician,
   *     or there is none
   * @param target towards promotion; null where nobody is known to want any
   */
  record Carried(
      Entry physician,
      @Nullable String lastRoundId,
      @Nullable CarriedOver lastRound,
      @Nullable ServiceTarget target,
      @Nullable Overruling overruling) {
    /** The bureau's word, else the last round's and what is asked towards promotion. */
    CarryOverValues said() {
      var balance = lastRound == null ? null : lastRound.balance();
      return new CarryOverValues(
              lastRound == null ? null : CarryOverValues.At.of(lastRound.regularAt()),
              balance == null ? null : balance.dutyDays(),
              target == null ? null : target.dutyDays())
          .under(overruling == null ? null : overruling.said());
    }
  }

  /** Of all active physicians, in the registry's order. */
  @Transactional(readOnly = true)
  List<Carried> all(RoundKey key) {
    return all(rounds.one(key));
  }

  private List<Carried> all(Round round) {
    var last = lastRound(round);
    var computed = last.map(this::compute).orElse(Map.of());
    var overruled = store.all(round.key());
    var targets = targets(round);
    return entries.all(round.county(), Kind.PHYSICIAN).stream()
        .filter(Entry::active)
        .map(
            one ->
                new Carried(
                    one,
                    last.map(Round::id).orElse(null),
                    computed.get(one.id()),
                    targets.get(one.id()),
                    overruled.get(one.id())))
        .toList();
  }

  private Map<String, ServiceTarget> targets(Round round) {
    var missing = gaps.before(round);
    if (missing.isEmpty()) {
      return Map.of();
    }
    var most = limits.of(round);
    var targets = new HashMap<String, ServiceTarget>();
    missing.forEach(
        (physician, gap) ->
            targets.put(physician, new ServiceTarget(gap, most.getOrDefault(physician, 0))));
    return targets;
  }

  private Optional<Round> lastRound(Round round) {
    return roundStore.lastPublishedBefore(round.county(), round.period().firstDay());
  }

  private Map<String, CarriedOver> compute(Round last) {
    return held.find(last.key())
        .map(roster -> LastRound.of(roster.problem(), attended.of(last, roster.published())))
        .orElse(Map.of());
  }

  @Transactional(readOnly = true)
  Carried one(RoundKey key, String physician) {
    return all(key).stream()
        .filter(one -> one.physician().id().equals(physician))
        .findFirst()
        .orElseThrow(() -> unknown(key.county(), physician));
  }

  private static ProblemException unknown(String county, String physician) {
    return new ProblemException(ProblemCode.ENTRY_UNKNOWN, county, "physicians/" + physician);
  }

  /**
   * What goes into the problem of a round, by physician: the contract's properties. Of whom nothing
   * is said here, the registry's own word holds.
   */
  @Transactional(readOnly = true)
  public Map<String, JsonNode> into(Round round) {
    var centres = activeCentres(round.county());
    return all(round).stream()
        .collect(
            Collectors.toMap(
                one -> one.physician().id(), one -> Rows.tree(one.said().among(centres))));
  }

  private Set<String> activeCentres(String county) {
    return entries.all(county, Kind.CENTRE).stream()
        .filter(Entry::active)
        .map(Entry::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @throws ProblemException with all that is wrong with the body
   */
  Carried overrule(
      RoundKey key, String physician, JsonNode json, Precondition condition, Caller caller) {
    var said = Body.read(json, new OverrulingShape(activeCentres(key.county())));
    var round = rounds.lockedIn(key, RoundState.COLLECTING, RoundState.PLANNING);
    one(key, physician);
    var before = store.find(key, physician);
    condition.holdIfThere(before.map(Overruling::version).orElse(0L));
    if (said.reason() == null) {
      throw new ProblemException(ProblemCode.CHANGE_REASON_MISSING);
    }
    var overruling =
        new Overruling(
            key.county(),
            key.id(),
            physician,
            CarryOverValues.of(said.carryOver()),
            said.reason(),
            before.map(Overruling::version).orElse(0L) + 1,
            caller.userName(),
            clock.now());
    store.keep(overruling);
    record(round, physician, before.orElse(null), overruling);
    return one(key, physician);
  }

  /** What the last round says holds again. */
  void restore(RoundKey key, String physician, Precondition condition) {
    var round = rounds.lockedIn(key, RoundState.COLLECTING, RoundState.PLANNING);
    var before = store.find(key, physician).orElseThrow(() -> unknown(key.county(), physician));
    condition.hold(before.version());
    store.delete(key, physician);
    record(round, physician, before, null);
  }

  private void record(
      Round round, String physician, @Nullable Overruling before, @Nullable Overruling after) {
    changes.record(
        round.county(),
        round.key().thing("carry-over/" + physician),
        before == null ? null : before.said(),
        after == null ? null : after.said());
  }

  private record Ruling(CarryOver carryOver, @Nullable String reason) {}

  /** One of the contract's properties at least, and why. */
  private record OverrulingShape(Set<String> centres) implements Shape<Ruling> {
    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable Ruling read(Place place, Faults faults) {
      var carryOver = new CarryOverShape(centres, "reason").read(place, faults);
      if (carryOver == null) {
        return null;
      }
      if (carryOver.isEmpty()) {
        faults.add(
            FaultCode.MISSING_PROPERTY,
            place.property("carriedOverDutyDays"),
            Scalars.HALVES.expected());
      }
      var reason = place.property("reason");
      return new Ruling(
          carryOver, reason.missing() ? null : new ReasonShape().read(reason, faults));
    }
  }
}
