package org.zhishou.service.inforce.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.roster.Duty;

/** What one roster has other than another, as answers have it. */
@Schema(name = "RosterChanges", description = "What one roster has other than another.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangesDocument(
    List<Duty> gained,
    List<Duty> lost,
    @Schema(description = "One duty in place of another, of the same physician in the same week.")
        List<RosterChanges.Moved> moved,
    @Schema(description = "Whom that touches, by id. For those who see the county.")
        @Nullable Touched toTell) {
  public static ChangesDocument of(RosterChanges changes, RosterProblem problem) {
    return of(changes, changes.touched(problem));
  }

  static ChangesDocument of(RosterChanges changes, @Nullable Touched toTell) {
    return new ChangesDocument(changes.gained(), changes.lost(), changes.moved(), toTell);
  }
}
