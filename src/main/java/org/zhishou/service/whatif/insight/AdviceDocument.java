package org.zhishou.service.whatif.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.advice.Advice;
import org.zhishou.engine.advice.AdviceReport;
import org.zhishou.engine.change.ChangesWriter;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.roster.Mentions;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.engine.text.Text;

/** What would mend a shortage. */
@Schema(description = "What would mend a shortage (docs/explanations.md).")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AdviceDocument(
    @Schema(description = "Which snapshot or scenario of the round.") @Nullable String of,
    @Schema(
            minimum = "0",
            description = "Duty days and required sessions that no legal roster staffs.")
        int missing,
    boolean exact,
    @Schema(description = "The minimum cut in words.") List<Text> reasons,
    @Schema(description = "Each alone, the best first.") List<Advice> repairs,
    @Schema(description = "One after the other.") List<Advice> sequence,
    @Schema(minimum = "0", description = "What remains after the sequence.") int missingAfter,
    RosterNames names) {
  static AdviceDocument of(@Nullable String of, AdviceReport report, RosterProblem problem) {
    var mentions = Mentions.in(problem);
    var changes = new ChangesWriter();
    for (var repairs : List.of(report.repairs(), report.sequence())) {
      repairs.forEach(repair -> mentions.answer(changes.json(repair.changes())));
    }
    return new AdviceDocument(
        of,
        report.missing(),
        report.exact(),
        report.reasons(),
        report.repairs(),
        report.sequence(),
        report.missingAfter(),
        mentions.names());
  }
}
