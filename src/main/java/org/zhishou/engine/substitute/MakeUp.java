package org.zhishou.engine.substitute;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhishou.engine.draft.CostChange;
import org.zhishou.engine.draft.DraftRoster;
import org.zhishou.engine.draft.Placing;
import org.zhishou.engine.draft.Trial;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Baseline;
import org.zhishou.engine.roster.Duty;

/** Who may make up for a missing day of a centre's week, on a date that is still to come. */
public final class MakeUp {
  private static final int MOST_SHOWN = 10;

  /** One duty more, which breaks no limit and lessens what is missing. */
  public record Proposal(Duty duty, CostChange change) {}

  private MakeUp() {}

  /**
   * The cheapest first.
   *
   * @param duties as they went
   * @param monday of the week in which a day is missing at {@code centre}
   * @param absentee who did not come, and is not asked
   * @param from the first date that may be used
   */
  public static List<Proposal> of(
      CheckedProblem problem,
      List<Duty> duties,
      String centre,
      LocalDate monday,
      String absentee,
      LocalDate from) {
    var draft = DraftRoster.of(Baseline.none(problem), duties);
    var tables = draft.tables();
    var trial = new Trial(draft.state());
    var place = tables.centreIndex(centre);
    var proposals = new ArrayList<Proposal>();
    for (var session = 0; session < tables.sessions(); session++) {
      var date = problem.problem().period().date(tables.dayOf(session));
      var inWeek = !date.isBefore(monday) && date.isBefore(monday.plusWeeks(1));
      if (tables.siteOf(session) == place && inWeek && !date.isBefore(from)) {
        propose(draft, trial, session, proposals);
      }
    }
    proposals.removeIf(proposal -> proposal.duty().physician().equals(absentee));
    proposals.sort(Comparator.comparing(Proposal::change));
    return proposals.stream().limit(MOST_SHOWN).toList();
  }

  private static void propose(
      DraftRoster draft, Trial trial, int session, List<Proposal> proposals) {
    var seat = draft.state().emptySeat(session);
    if (seat == NOBODY) {
      return;
    }
    for (var physician = 0; physician < draft.tables().physicians(); physician++) {
      var duty = draft.duty(seat, physician);
      if (draft.seatOf(duty) == NOBODY) {
        var verdict = trial.of(List.of(new Placing(seat, physician)));
        if (verdict.legal() && verdict.change().coverage() < 0) {
          proposals.add(new Proposal(duty, verdict.change()));
        }
      }
    }
  }
}
