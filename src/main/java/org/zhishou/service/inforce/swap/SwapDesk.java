package org.zhishou.service.inforce.swap;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.explain.Explainer;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.service.access.Caller;
import org.zhishou.service.platform.text.Texts;
import org.zhishou.service.platform.text.Wording;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.kept.HeldRoster;
import org.zhishou.service.rounds.kept.HeldRosters;
import org.zhishou.service.rounds.round.ChangeLog;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.rounds.round.RoundState;

/** Takes swaps from state to state, and asks at each step whether they are legal still. */
@Service
@Transactional
class SwapDesk {
  private static final Texts TEXTS = Texts.of(SwapDesk.class, "swaps");

  private final RoundDesk rounds;
  private final CountyClock clock;
  private final ChangeLog changes;
  private final HeldRosters held;
  private final SwapStore swaps;
  private final SwapTrial trial;
  private final ApplicationEventPublisher events;

  SwapDesk(
      RoundDesk rounds,
      CountyClock clock,
      ChangeLog changes,
      HeldRosters held,
      SwapStore swaps,
      SwapTrial trial,
      ApplicationEventPublisher events) {
    this.rounds = rounds;
    this.clock = clock;
    this.changes = changes;
    this.held = held;
    this.swaps = swaps;
    this.trial = trial;
    this.events = events;
  }

  @Transactional(readOnly = true)
  SwapDocument.All all(RoundKey round, SwapSight sight) {
    rounds.one(round);
    var all = swaps.all(round).stream().filter(sight::sees).toList();
    return new SwapDocument.All(
        all.stream().map(SwapDocument::inList).toList(),
        all.isEmpty() ? RosterNames.NONE : names(held.latest(round), all, List.of()));
  }

  /**
   * @throws ProblemException as if it were not there, where the caller may not see it
   */
  @Transactional(readOnly = true)
  SwapDocument one(RoundKey round, String id, SwapSight sight) {
    return document(find(round, id, sight), held.latest(round));
  }

  private SwapRequest find(RoundKey round, String id, SwapSight sight) {
    rounds.one(round);
    return swaps.find(round, id).filter(sight::sees).orElseThrow(round.unknown("swaps/" + id));
  }

  private SwapDocument document(SwapRequest swap, HeldRoster roster) {
    var steps = swaps.steps(swap.id());
    return SwapDocument.of(swap, steps, names(roster, List.of(swap), steps));
  }

  /** Of all whom the swaps mention, by the roster that holds. */
  private static RosterNames names(
      HeldRoster roster, List<SwapRequest> mentioned, List<SwapStep> steps) {
    var mentions = roster.mentions();
    for (var swap : mentioned) {
      mentions
          .site(swap.duty().site())
          .physician(swap.duty().physician())
          .institution(swap.hospital())
          .physician(swap.taker())
          .institution(swap.takerHospital());
      if (swap.given() != null) {
        mentions.site(swap.given().site());
      }
    }
    steps.forEach(step -> mentions.institution(step.institution()));
    return mentions.names();
  }

  /**
   * @throws ProblemException where the caller may not speak for the duty's physician, or it is none
   *     that may be offered
   */
  @Transactional(readOnly = true)
  SwapTakers takers(RoundKey round, DutyEdit.Seat duty, SwapSight sight) {
    rounds.one(round);
    var roster = held.latest(round);
    expectOffered(roster, duty, sight);
    return SwapTakers.of(duty, new Explainer(roster.problem(), roster.duties()).duty(asked(duty)));
  }

  private static Duty asked(DutyEdit.Seat seat) {
    var site = seat.site();
    return new Duty(
        site.centre(),
        site.tour(),
        seat.date(),
        seat.session(),
        site.mode(),
        seat.physician(),
        false);
  }

  private Physician expectOffered(HeldRoster roster, DutyEdit.Seat duty, SwapSight sight) {
    var offering = physician(roster, duty.physician());
    if (!sight.speaksFor(offering.id(), offering.institution())) {
      throw unknown(roster, duty.physician());
    }
    // Whether it is there, still to come and not pinned shows when it is taken away.
    trial.expectPossible(roster, List.of(new DutyEdit.Clear(duty)));
    return offering;
  }

  SwapDocument offer(RoundKey key, DutyEdit.Seat duty, SwapSight sight) {
    rounds.lockedIn(key, RoundState.PUBLISHED);
    var roster = held.latest(key);
    var offering = expectOffered(roster, duty, sight);
    expectFree(key, duty, null);
    var now = clock.now();
    var swap =
        new SwapRequest(
            UUID.randomUUID().toString(),
            key.county(),
            key.id(),
            duty,
            offering.institution(),
            SwapState.OFFERED,
            null,
            null,
            null,
            null,
            1,
            now,
            now);
    swaps.insert(swap);
    return log(roster, null, swap, SwapDeed.OFFER, null, null, sight.caller());
  }

  SwapDocument take(RoundKey round, String id, SwapForms.Taking form, SwapSight sight) {
    var swap = lock(round, id, sight, SwapState.OFFERED);
    var roster = held.latest(round);
    var taker = physician(roster, form.physician());
    if (!sight.speaksFor(taker.id(), taker.institution())) {
      throw new ProblemException(ProblemCode.NOT_PERMITTED, "swaps/" + id);
    }
    if (form.given() != null) {
      expectFree(round, form.given(), id);
    }
    var taken = swap.taken(taker.id(), taker.institution(), form.given(), clock.now());
    trial.expectLegal(roster, taken.edits());
    swaps.update(taken);
    return log(roster, swap, taken, SwapDeed.TAKE, null, null, sight.caller());
  }

  /** A duty is in one open swap at a time, but for the one that asks. */
  private void expectFree(RoundKey round, DutyEdit.Seat duty, @Nullable String asking) {
    for (var swap : swaps.all(round)) {
      if (!swap.id().equals(asking) && swap.isOpen() && swap.moves(duty)) {
        throw new ProblemException(ProblemCode.SWAP_OPEN_ALREADY, swap.id(), swap.state());
      }
    }
  }

  /** The taker steps back, or whoever speaks for them. */
  SwapDocument release(RoundKey round, String id, SwapSight sight) {
    var swap = lock(round, id, sight, SwapState.TAKEN, SwapState.CONFIRMED);
    var taker = Objects.requireNonNull(swap.taker());
    if (!sight.speaksFor(taker, Objects.requireNonNull(swap.takerHospital()))) {
      throw new ProblemException(ProblemCode.NOT_PERMITTED, "swaps/" + id);
    }
    var released = swap.released(clock.now());
    swaps.update(released);
    var roster = held.latest(round);
    return log(roster, swap, released, SwapDeed.RELEASE, null, null, sight.caller());
  }

  /** Whoever offers takes it back. */
  SwapDocument withdraw(RoundKey round, String id, SwapSight sight) {
    var swap = lock(round, id, sight, SwapState.OFFERED, SwapState.TAKEN, SwapState.CONFIRMED);
    if (!sight.speaksFor(swap.duty().physician(), swap.hospital())) {
      throw new ProblemException(ProblemCode.NOT_PERMITTED, "swaps/" + id);
    }
    var roster = held.latest(round);
    var withdrawn = swap.at(SwapState.WITHDRAWN, null, clock.now());
    return move(roster, swap, withdrawn, SwapDeed.WITHDRAW, null, null, sight.caller());
  }

  SwapDocument refuse(RoundKey round, String id, String reason, SwapSight sight) {
    var swap = lock(round, id, sight, SwapState.TAKEN, SwapState.CONFIRMED);
    if (!sight.isBureau() && concerned(swap).stream().noneMatch(sight::employs)) {
      throw new ProblemException(ProblemCode.NOT_PERMITTED, "swaps/" + id);
    }
    var roster = held.latest(round);
    var refused = swap.at(SwapState.REFUSED, null, clock.now());
    return move(roster, swap, refused, SwapDeed.REFUSE, null, reason, sight.caller());
  }

  /** A hospital agrees; once all have whose people are in it, the swap is CONFIRMED. */
  SwapDocument confirm(RoundKey round, String id, SwapSight sight) {
    var swap = lock(round, id, sight, SwapState.TAKEN);
    var own = concerned(swap).stream().filter(sight::employs).findFirst();
    if (own.isEmpty()) {
      throw new ProblemException(ProblemCode.NOT_PERMITTED, "swaps/" + id);
    }
    var roster = held.latest(round);
    trial.expectLegal(roster, swap.edits());
    var agreed = new LinkedHashSet<>(agreed(swap));
    agreed.add(own.get());
    var next = agreed.containsAll(asked(swap, roster)) ? SwapState.CONFIRMED : SwapState.TAKEN;
    var confirmed = swap.at(next, null, clock.now());
    return move(roster, swap, confirmed, SwapDeed.CONFIRM, own.get(), null, sight.caller());
  }

  /** The bureau approves, and the roster with the swap becomes the next version. */
  SwapDocument approve(RoundKey round, String id, SwapSight sight) {
    var swap = lock(round, id, sight, SwapState.TAKEN, SwapState.CONFIRMED);
    var roster = held.latest(round);
    var open = new LinkedHashSet<>(asked(swap, roster));
    open.removeAll(agreed(swap));
    if (!open.isEmpty()) {
      throw wrong(swap, SwapState.CONFIRMED);
    }
    var version = trial.publish(roster, swap.edits(), sight.caller());
    var approved = swap.at(SwapState.APPROVED, version, clock.now());
    return move(roster, swap, approved, SwapDeed.APPROVE, null, null, sight.caller());
  }

  private SwapRequest lock(RoundKey round, String id, SwapSight sight, SwapState... states) {
    rounds.lockedIn(round, RoundState.PUBLISHED);
    var swap = find(round, id, sight);
    if (!Arrays.asList(states).contains(swap.state())) {
      throw wrong(swap, states);
    }
    return swap;
  }

  private static ProblemException wrong(SwapRequest swap, SwapState... wanted) {
    var permitted = Arrays.stream(wanted).map(Enum::name).collect(Collectors.joining(", "));
    return new ProblemException(
        ProblemCode.SWAP_STATE_WRONG, swap.id(), swap.state(), permitted, next(swap.state()));
  }

  /** The call that leads on. */
  private static Wording next(SwapState state) {
    return locale -> TEXTS.in(locale, "next." + state);
  }

  private static Set<String> concerned(SwapRequest swap) {
    var all = new LinkedHashSet<String>();
    all.add(swap.hospital());
    all.add(Objects.requireNonNull(swap.takerHospital()));
    return all;
  }

  /** Own staff of a centre have no hospital that could agree. */
  private static Set<String> asked(SwapRequest swap, HeldRoster roster) {
    var asked = concerned(swap);
    asked.retainAll(roster.problem().problem().hospitals().stream().map(Hospital::id).toList());
    return asked;
  }

  /** Hospitals that agreed since it was taken last. */
  private Set<String> agreed(SwapRequest swap) {
    var agreed = new LinkedHashSet<String>();
    for (var step : swaps.steps(swap.id())) {
      if (step.deed() == SwapDeed.TAKE || step.deed() == SwapDeed.RELEASE) {
        agreed.clear();
      } else if (step.deed() == SwapDeed.CONFIRM && step.institution() != null) {
        agreed.add(step.institution());
      }
    }
    return agreed;
  }

  private static Physician physician(HeldRoster roster, String id) {
    return roster.problem().problem().physicians().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(roster, id));
  }

  private static ProblemException unknown(HeldRoster roster, String physician) {
    return new ProblemException(
        ProblemCode.ENTRY_UNKNOWN, roster.county(), "physicians/" + physician);
  }

  private SwapDocument move(
      HeldRoster roster,
      SwapRequest before,
      SwapRequest after,
      SwapDeed deed,
      @Nullable String institution,
      @Nullable String reason,
      Caller caller) {
    swaps.update(after);
    return log(roster, before, after, deed, institution, reason, caller);
  }

  private SwapDocument log(
      HeldRoster roster,
      @Nullable SwapRequest before,
      SwapRequest after,
      SwapDeed deed,
      @Nullable String institution,
      @Nullable String reason,
      Caller caller) {
    var step =
        new SwapStep(
            deed, after.state(), institution, reason, caller.userName(), after.updatedAt());
    swaps.add(after.id(), step);
    changes.record(
        after.county(),
        after.roundKey().thing("swaps/" + after.id()),
        before == null ? null : SwapDocument.inList(before),
        SwapDocument.inList(after));
    events.publishEvent(
        new SwapMoved(
            after.county(),
            after.round(),
            after.id(),
            after.state().name(),
            after.duty(),
            after.hospital(),
            after.taker(),
            after.takerHospital(),
            after.updatedAt()));
    return document(after, roster);
  }
}
