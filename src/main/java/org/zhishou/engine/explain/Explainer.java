package org.zhishou.engine.explain;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.bound.ShortageReasons;
import org.zhishou.engine.draft.DraftRoster;
import org.zhishou.engine.draft.Placing;
import org.zhishou.engine.draft.Trial;
import org.zhishou.engine.draft.Verdict;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.MalformedRosterException;
import org.zhishou.engine.roster.Mentions;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.text.Text;

/** Explains one roster, whole or duty by duty. Not thread-safe. */
public final class Explainer {
  private final DraftRoster draft;
  private final RosterState state;
  private final ScoringTables tables;
  private final Trial trial;

  /**
   * @throws MalformedRosterException with every defect of the duties
   */
  public Explainer(CheckedProblem problem, List<Duty> duties) {
    this(DraftRoster.of(problem, duties));
  }

  /**
   * @param draft nobody else's while it is explained
   */
  public Explainer(DraftRoster draft) {
    this.draft = draft;
    state = draft.state();
    tables = draft.tables();
    trial = new Trial(state);
  }

  /** Totals, what each duty is worth, loads, and what is missing and why. */
  public RosterExplanation roster() {
    return roster(draft.duties());
  }

  /** All but what each duty is worth, which takes longest. */
  public RosterExplanation withoutDuties() {
    return roster(List.of());
  }

  private RosterExplanation roster(List<Duty> weighed) {
    var certificate = CoverageCertificate.of(tables);
    var shortages = ShortageReasons.of(state);
    var mentions = mentions().duties(draft.duties()).shortages(shortages);
    tables.checked().problem().physicians().forEach(one -> mentions.physician(one.id()));
    return new RosterExplanation(
        state.score(),
        state.totals(),
        weighed.stream().map(this::cost).toList(),
        loads(),
        shortages.stream()
            .map(shortage -> new ExplainedShortage(shortage, cut(shortage, certificate)))
            .toList(),
        certificate.beside(state),
        mentions.names());
  }

  private Mentions mentions() {
    return Mentions.in(tables.checked().problem());
  }

  /** Of every physician, in the problem's order. */
  public List<PhysicianLoad> loads() {
    return IntStream.range(0, tables.physicians()).mapToObj(this::load).toList();
  }

  private @Nullable Text cut(Shortage shortage, CoverageCertificate certificate) {
    if (!(shortage instanceof Shortage.Week short_)) {
      return null;
    }
    var centre = tables.centreIndex(short_.centre());
    var week = tables.checked().problem().period().indexOf(short_.week()) / 7;
    return certificate.cuts().stream()
        .filter(cut -> cut.holds(centre, week))
        .map(CoverageCertificate.Cut::sentence)
        .findFirst()
        .orElse(null);
  }

  private DutyCost cost(Duty duty) {
    return new DutyCost(duty, ifOn(draft.seatOf(duty), NOBODY).change());
  }

  /** What others would cost on the same seat, and who would break which limit. */
  public DutyExplanation duty(Duty duty) {
    var seat = draft.seatOf(duty);
    if (seat == NOBODY) {
      throw new IllegalArgumentException("The roster has no duty " + duty);
    }
    var eligible = new ArrayList<Alternative>();
    var ineligible = new ArrayList<Alternative>();
    for (var physician = 0; physician < tables.physicians(); physician++) {
      if (!isOnSession(physician, tables.sessionOfSeat(seat))) {
        var verdict = ifOn(seat, physician);
        (verdict.legal() ? eligible : ineligible).add(alternative(physician, verdict));
      }
    }
    eligible.sort(Comparator.comparing(Alternative::change));
    var mentions = mentions().duties(List.of(draft.dutyAt(seat)));
    Stream.concat(eligible.stream(), ineligible.stream())
        .forEach(one -> mentions.physician(one.physician()));
    return new DutyExplanation(
        draft.dutyAt(seat), ifOn(seat, NOBODY).change(), eligible, ineligible, mentions.names());
  }

  private Alternative alternative(int physician, Verdict verdict) {
    return new Alternative(
        tables.checked().problem().physicians().get(physician).id(),
        verdict.change(),
        verdict.newlyBroken());
  }

  private Verdict ifOn(int seat, int physician) {
    return trial.of(List.of(new Placing(seat, physician)));
  }

  private boolean isOnSession(int physician, int session) {
    var first = tables.firstSeatOf(session);
    return IntStream.range(first, first + tables.seatsOf(session))
        .anyMatch(seat -> state.physicianAt(seat) == physician);
  }

  private PhysicianLoad load(int physician) {
    return new LoadOfPhysician(state, physician).load();
  }
}
