package org.zhishou.engine.draft;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Site;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * Where a duty could go and who could be on a seat, everywhere at once, each priced as {@link
 * DutyEdits} would. Pinned duties stay where they are. The draft is left as it was found.
 */
public final class DutyPrices {
  private final DraftRoster draft;
  private final RosterState state;
  private final ScoringTables tables;
  private final RosterProblem problem;
  private final Trial trial;

  public DutyPrices(DraftRoster draft) {
    this.draft = draft;
    state = draft.state();
    tables = draft.tables();
    problem = tables.checked().problem();
    trial = new Trial(state);
  }

  /**
   * Every other place for the duty: an empty seat to move to, or somebody to exchange duties with.
   *
   * @return nothing where the duty is pinned or the roster has none such
   */
  public List<PricedSeat> places(Duty duty, Places among) {
    var held = held(duty);
    var found = new ArrayList<PricedSeat>();
    if (held != NOBODY) {
      var days = new BitSet();
      IntStream.range(0, tables.days())
          .filter(day -> among.covers(problem.period().date(day)))
          .forEach(days::set);
      var centres = new BitSet();
      IntStream.range(0, tables.centres())
          .filter(centre -> among.hasCentre(problem.centres().get(centre).id()))
          .forEach(centres::set);
      for (var session = 0; session < tables.sessions(); session++) {
        if (days.get(tables.dayOf(session)) && centres.get(tables.centreOf(session))) {
          lookAt(session, held, among, found);
        }
      }
    }
    return found;
  }

  /**
   * What leaving the duty's seat empty would do; empty where it is pinned or there is none such.
   */
  public Optional<Verdict> ifEmpty(Duty duty) {
    var held = held(duty);
    return held == NOBODY
        ? Optional.empty()
        : Optional.of(trial.of(List.of(new Placing(held, NOBODY))));
  }

  /**
   * Everybody else among those looked at on the duty's seat; nothing where it is pinned or there is
   * none such.
   */
  public List<PricedSeat> takers(Duty duty, Places among) {
    var held = held(duty);
    return held == NOBODY ? List.of() : takersOf(held, among);
  }

  /**
   * Everybody on an empty seat of each of the centre's sessions on the date, or of a tour's.
   *
   * @param tour null for the centre's sessions, on site and remote
   */
  public List<PricedSeat> takers(String centre, @Nullable String tour, LocalDate date) {
    return IntStream.range(0, tables.sessions())
        .filter(session -> isOf(tables.site(tables.siteOf(session)), centre, tour))
        .filter(session -> dateOf(session).equals(date))
        .map(state::emptySeat)
        .filter(seat -> seat != NOBODY)
        .boxed()
        .flatMap(seat -> takersOf(seat, Places.ALL).stream())
        .toList();
  }

  private static boolean isOf(Site site, String centre, @Nullable String tour) {
    return site.centre().equals(centre) && Objects.equals(site.tour(), tour);
  }

  private List<PricedSeat> takersOf(int seat, Places among) {
    var session = tables.sessionOfSeat(seat);
    return IntStream.range(0, tables.physicians())
        .filter(physician -> among.hasPhysician(idOf(physician)))
        .filter(physician -> draft.seatOf(session, physician) == NOBODY)
        .mapToObj(
            physician -> priced(session, physician, null, List.of(new Placing(seat, physician))))
        .toList();
  }

  private void lookAt(int session, int held, Places among, List<PricedSeat> found) {
    var holder = state.physicianAt(held);
    if (draft.seatOf(session, holder) != NOBODY) {
      return;
    }
    var empty = state.emptySeat(session);
    if (empty != NOBODY && among.hasPhysician(idOf(holder))) {
      var move = List.of(new Placing(held, NOBODY), new Placing(empty, holder));
      found.add(priced(session, holder, null, move));
    }
    var first = tables.firstSeatOf(session);
    for (var seat = first; seat < first + tables.seatsOf(session); seat++) {
      var other = state.physicianAt(seat);
      if (other != NOBODY
          && among.hasPhysician(idOf(other))
          && !draft.isPinned(seat)
          && draft.seatOf(tables.sessionOfSeat(held), other) == NOBODY) {
        var exchange = List.of(new Placing(held, other), new Placing(seat, holder));
        found.add(priced(session, holder, idOf(other), exchange));
      }
    }
  }

  private PricedSeat priced(
      int session, int physician, @Nullable String inExchangeFor, List<Placing> placings) {
    return new PricedSeat(
        tables.site(tables.siteOf(session)),
        dateOf(session),
        tables.kindOf(session),
        idOf(physician),
        inExchangeFor,
        trial.of(placings));
  }

  private String idOf(int physician) {
    return problem.physicians().get(physician).id();
  }

  private int held(Duty duty) {
    var known =
        problem.period().contains(duty.date())
            && problem.centres().stream().anyMatch(one -> one.id().equals(duty.centre()))
            && problem.physicians().stream().anyMatch(one -> one.id().equals(duty.physician()));
    var seat = known ? draft.seatOf(duty) : NOBODY;
    return seat == NOBODY || draft.isPinned(seat) ? NOBODY : seat;
  }

  private LocalDate dateOf(int session) {
    return problem.period().date(tables.dayOf(session));
  }
}
