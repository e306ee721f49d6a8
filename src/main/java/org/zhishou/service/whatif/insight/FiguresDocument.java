package org.zhishou.service.whatif.insight;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.compare.CentreFigure;
import org.zhishou.engine.compare.EquityFigure;
import org.zhishou.engine.compare.PhysicianFigure;
import org.zhishou.engine.compare.RosterFigures;
import org.zhishou.engine.compare.RuleFigure;
import org.zhishou.engine.compare.Spread;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.roster.RosterScore;

/** The figures of one roster, as answers have them. */
@Schema(name = "RosterFigures", description = "What rosters are compared by (docs/scenarios.md).")
record FiguresDocument(
    RosterScore score,
    @Schema(
            types = {"integer", "null"},
            format = "int64",
            description =
                "What every legal roster that misses no more costs at least; null where no solve"
                    + " found a bound.",
            requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable Long softLowerBound,
    Bounds.Coverage coverage,
    List<RuleFigure> rules,
    Spread loadHalfDays,
    Spread travelMinutes,
    Equity equity,
    List<CentreFigure> centres,
    List<PhysicianFigure> physicians) {
  @Schema(name = "RosterEquity")
  record Equity(EquityFigure extraDays, EquityFigure seniorDays) {}

  static FiguresDocument of(RosterFigures figures) {
    return new FiguresDocument(
        figures.score(),
        figures.softLowerBound(),
        figures.coverage(),
        figures.rules(),
        figures.load(),
        figures.travel(),
        new Equity(figures.extraDays(), figures.seniorDays()),
        figures.centres(),
        figures.physicians());
  }
}
