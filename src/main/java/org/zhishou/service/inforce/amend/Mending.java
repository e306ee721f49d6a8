package org.zhishou.service.inforce.amend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.zhishou.engine.change.Change;
import org.zhishou.engine.change.Scenarios;
import org.zhishou.engine.draft.DraftRoster;
import org.zhishou.engine.draft.FrozenPast;
import org.zhishou.engine.problem.BaselineDuty;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.substitute.Substitution;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;

/**
 * A roster whose duties before a date are pinned and whose problem changes: which duties stand, and
 * which fall vacant.
 */
final class Mending {
  private final CheckedProblem problem;
  private final CheckedProblem open;
  private final List<Duty> standing = new ArrayList<>();
  private final List<Duty> vacant = new ArrayList<>();

  private Mending(CheckedProblem problem, CheckedProblem open) {
    this.problem = problem;
    this.open = open;
  }

  /**
   * @param duties as they went and are planned
   * @param from the first date that may change, today or later
   * @throws org.zhishou.engine.problem.FaultyProblemException where the changes cannot be made
   * @throws ProblemException where they would change what lies before {@code from}
   */
  static Mending of(
      CheckedProblem planned,
      List<Duty> duties,
      LocalDate from,
      LocalDate today,
      List<Change> changes) {
    var fixed = FrozenPast.of(planned, duties, from);
    var open = FrozenPast.of(planned, Pins.of(planned).on(duties), today);
    if (changes.isEmpty()) {
      return of(fixed, fixed, open, duties);
    }
    var scenarios = new Scenarios(new ProblemReader());
    var scenario = scenarios.of(fixed, changes);
    for (var released : scenario.released()) {
      expectNotBefore(from, released.duty());
    }
    return of(fixed, scenario.problem(), scenarios.of(open, changes).problem(), duties);
  }

  private static Mending of(
      CheckedProblem fixed, CheckedProblem changed, CheckedProblem open, List<Duty> duties) {
    var mending = new Mending(changed, open);
    mending.sort(new ScoringTables(fixed), duties);
    return mending;
  }

  private static void expectNotBefore(LocalDate from, BaselineDuty released) {
    if (released.date().isBefore(from)) {
      throw new ProblemException(ProblemCode.PAST_FIXED, released.date(), from);
    }
  }

  /** A duty stands where it is pinned or no less possible than it was. */
  private void sort(ScoringTables before, List<Duty> duties) {
    var after = new ScoringTables(problem);
    var taken = new HashMap<Integer, Integer>();
    for (var duty : duties) {
      var session = session(after, duty);
      var seats = session < 0 ? 0 : after.seatsOf(session);
      var hasSeat = seats > taken.getOrDefault(session, 0);
      if (hasSeat && (isPinned(duty) || isPossible(after, duty) || !isPossible(before, duty))) {
        taken.merge(session, 1, Integer::sum);
        standing.add(duty);
      } else if (hasSeat) {
        vacant.add(duty);
      }
    }
  }

  private boolean isPinned(Duty duty) {
    return problem.problem().baseline().stream()
        .anyMatch(
            one ->
                one.pinned()
                    && one.site().equals(duty.site())
                    && one.date().equals(duty.date())
                    && one.session() == duty.session()
                    && one.physician().equals(duty.physician()));
  }

  private static int session(ScoringTables tables, Duty duty) {
    return tables.sessionOf(duty.site(), duty.date(), duty.session());
  }

  private static boolean isPossible(ScoringTables tables, Duty duty) {
    var session = session(tables, duty);
    var physician = tables.physicianIndex(duty.physician());
    return session >= 0
        && tables.isQualified(physician)
        && tables.isPermitted(physician, session)
        && tables.isInReach(physician, session)
        && tables.isAvailable(physician, session);
  }

  /**
   * With the changes, in which nothing before the date moves; its baseline is the roster as it was.
   */
  CheckedProblem problem() {
    return problem;
  }

  /**
   * With the changes, for those who go on from the roster: only what is past today is fixed, and
   * what the problem pinned before.
   */
  CheckedProblem open() {
    return open;
  }

  /** Duties that the changes made impossible, while their sessions stay open. */
  List<Duty> vacant() {
    return List.copyOf(vacant);
  }

  /** What still stands, for edits. */
  DraftRoster roster() {
    return DraftRoster.of(problem, standing);
  }

  /**
   * Fills what is vacant still by the cheapest substitutes.
   *
   * @param draft what stands, and what was edited
   */
  DraftRoster substitute(DraftRoster draft) {
    var duties = new ArrayList<>(draft.duties());
    var open = new ArrayList<Duty>();
    var tables = draft.tables();
    var free = new HashMap<Integer, Integer>();
    for (var duty : vacant) {
      var session = session(tables, duty);
      var left =
          free.computeIfAbsent(
              session, one -> tables.seatsOf(one) - draft.state().staffOfSession(one));
      if (left > 0 && draft.seatOf(duty) < 0) {
        free.put(session, left - 1);
        open.add(duty);
        duties.add(duty);
      }
    }
    if (open.isEmpty()) {
      return draft;
    }
    var repaired = Substitution.of(problem, duties, open).joint().duties();
    return DraftRoster.of(problem, repaired);
  }
}
