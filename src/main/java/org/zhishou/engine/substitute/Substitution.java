package org.zhishou.engine.substitute;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.CostChange;
import org.zhishou.engine.draft.DraftRoster;
import org.zhishou.engine.draft.Placing;
import org.zhishou.engine.draft.Trial;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.MalformedRosterException;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.text.Text;

/**
 * Duties of a roster fall vacant: who steps in. Rosters are compared by levels, limits before
 * coverage before soft; a limit that holds once the duties are vacant is never broken.
 */
public final class Substitution {
  private final DraftRoster draft;
  private final RosterState state;
  private final ScoringTables tables;
  private final Trial trial;
  private final List<Duty> vacant;
  private final List<CostChange> ifEmpty;
  private final int[] seats;

  private Substitution(
      CheckedProblem problem, List<Duty> duties, List<Duty> vacant, List<Absence> absences) {
    this.vacant = vacant;
    ifEmpty = ifEmpty(problem, duties, vacant);
    var remaining = duties.stream().filter(one -> !names(vacant, one)).toList();
    draft = DraftRoster.of(Absence.enter(problem, absences, vacant), remaining);
    state = draft.state();
    tables = draft.tables();
    trial = new Trial(state);
    seats = new int[vacant.size()];
    reserveSeats();
  }

  /**
   * Substitutes for duties whose physicians cannot serve on those dates.
   *
   * @throws MalformedRosterException if the roster is malformed, or has not all of the vacant
   *     duties, or one of them is named twice
   */
  public static SubstitutionPlan of(CheckedProblem problem, List<Duty> duties, List<Duty> vacant) {
    var absences = vacant.stream().map(Absence::from).toList();
    return new Substitution(problem, duties, vacant, absences).plan();
  }

  /**
   * Substitutes for all that a physician was to do from one date to another, both within.
   *
   * @throws MalformedRosterException if the roster is malformed
   */
  public static SubstitutionPlan of(
      CheckedProblem problem, List<Duty> duties, String physician, LocalDate from, LocalDate to) {
    var absence = new Absence(physician, from, to);
    var vacant = duties.stream().filter(absence::takes).toList();
    return new Substitution(problem, duties, vacant, List.of(absence)).plan();
  }

  private static List<CostChange> ifEmpty(
      CheckedProblem problem, List<Duty> duties, List<Duty> vacant) {
    var before = DraftRoster.of(problem, duties);
    var faults = new ArrayList<Fault>();
    for (var i = 0; i < vacant.size(); i++) {
      var duty = vacant.get(i);
      var pointer = "/vacant/" + i;
      if (!names(duties, duty)) {
        var words = words("draft.refused.no-such-duty", problem.problem(), duty);
        faults.add(new Fault(pointer, "no-such-duty", words));
      } else if (names(vacant.subList(0, i), duty)) {
        var words = words("audit.defect.duplicate-duty", problem.problem(), duty);
        faults.add(new Fault(pointer, "duplicate-duty", words));
      }
    }
    if (!faults.isEmpty()) {
      throw new MalformedRosterException(faults);
    }
    var trial = new Trial(before.state());
    return vacant.stream()
        .map(duty -> trial.of(List.of(new Placing(before.seatOf(duty), NOBODY))).change())
        .toList();
  }

  private static Text words(String key, RosterProblem problem, Duty duty) {
    var physician =
        problem.physicians().stream().filter(one -> one.id().equals(duty.physician())).findFirst();
    var centre =
        problem.centres().stream().filter(one -> one.id().equals(duty.centre())).findFirst();
    return Text.of(
        key,
        physician.map(Physician::label).orElse(duty.physician()),
        centre.map(Centre::label).orElse(duty.centre()),
        duty.date(),
        Text.of("audit.session." + duty.session()));
  }

  private static boolean names(List<Duty> duties, Duty duty) {
    return duties.stream().anyMatch(one -> same(one, duty));
  }

  private static boolean same(Duty one, Duty other) {
    return one.site().equals(other.site())
        && one.date().equals(other.date())
        && one.session() == other.session()
        && one.physician().equals(other.physician());
  }

  /** Two vacancies of one session are two of its empty seats. */
  private void reserveSeats() {
    for (var i = 0; i < seats.length; i++) {
      var duty = vacant.get(i);
      var session = tables.sessionOf(duty.site(), duty.date(), duty.session());
      var taken = IntStream.of(seats).limit(i).boxed().toList();
      seats[i] =
          IntStream.range(0, tables.seatsOf(session))
              .map(place -> tables.firstSeatOf(session) + place)
              .filter(seat -> state.physicianAt(seat) == NOBODY && !taken.contains(seat))
              .findFirst()
              .orElseThrow();
    }
  }

  private SubstitutionPlan plan() {
    var vacancies = IntStream.range(0, seats.length).mapToObj(this::vacancy).toList();
    return new SubstitutionPlan(
        tables.checked(), vacancies, new JointSearch(draft, seats, vacant).repair());
  }

  private Vacancy vacancy(int number) {
    var ranked = new ArrayList<Substitute>();
    var excluded = new ArrayList<Substitute>();
    for (var physician = 0; physician < tables.physicians(); physician++) {
      if (draft.seatOf(dutyOf(seats[number], physician)) == NOBODY) {
        var verdict = trial.of(List.of(new Placing(seats[number], physician)));
        var id = tables.checked().problem().physicians().get(physician).id();
        (verdict.legal() ? ranked : excluded)
            .add(new Substitute(id, verdict.change(), verdict.newlyBroken()));
      }
    }
    ranked.sort(Comparator.comparing(Substitute::change));
    excluded.sort(Comparator.comparing(Substitute::change));
    return new Vacancy(
        vacant.get(number), ifEmpty.get(number), ranked, excluded, bestChain(seats[number]));
  }

  private Duty dutyOf(int seat, int physician) {
    return draft.duty(seat, physician);
  }

  private @Nullable Chain bestChain(int seat) {
    var placings = new ChainSearch(draft).best(seat);
    if (placings.isEmpty()) {
      return null;
    }
    return new Chain(steps(placings), trial.of(placings).change());
  }

  private List<Step> steps(List<Placing> placings) {
    var steps = new ArrayList<Step>();
    var filled = placings.getFirst();
    steps.add(new Step(null, dutyOf(filled.seat(), filled.physician())));
    if (placings.size() > 1) {
      var given = placings.get(1).seat();
      var last = placings.getLast();
      steps.add(new Step(draft.dutyAt(given), dutyOf(last.seat(), last.physician())));
    }
    return steps;
  }
}
