package org.zhishou.engine.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.MalformedRosterException;
import org.zhishou.engine.roster.RosterScore;

/**
 * The figures of one roster, to be put beside those of another; {@code docs/scenarios.md}.
 *
 * @param rules every rule that the policy judges by, in the catalogue's order
 * @param softLowerBound what every legal roster that misses no more costs, null where nobody asked
 * @param load half-days of the dispatched, qualified physicians
 * @param travel one-way minutes of the same physicians
 * @param extraDays equity of duty days above the minimum
 * @param seniorDays equity of dates with an associate chief or chief
 */
public record RosterFigures(
    RosterScore score,
    Bounds.Coverage coverage,
    List<RuleFigure> rules,
    @Nullable Long softLowerBound,
    Spread load,
    Spread travel,
    List<PhysicianFigure> physicians,
    List<CentreFigure> centres,
    EquityFigure extraDays,
    EquityFigure seniorDays) {
  public RosterFigures {
    rules = List.copyOf(rules);
    physicians = List.copyOf(physicians);
    centres = List.copyOf(centres);
  }

  /**
   * Works the figures out; within a tenth of a second for a county.
   *
   * @param soft the bound that the roster's own solve found, null where there is none
   * @throws MalformedRosterException with every defect, if the duties do not fit the problem
   */
  public static RosterFigures of(
      CheckedProblem problem, List<Duty> duties, Bounds.@Nullable Soft soft) {
    return new FigureBook(problem, duties).figures(soft);
  }
}
