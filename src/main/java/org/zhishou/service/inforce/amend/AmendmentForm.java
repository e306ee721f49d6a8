package org.zhishou.service.inforce.amend;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.change.Change;
import org.zhishou.engine.change.ChangeShape;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.service.planning.edit.DutyEditShape;
import org.zhishou.service.platform.web.ReadAs;

/** What an amendment is to do. */
@Schema(description = "What to change of the roster that holds, from a date on.")
record AmendmentForm(
    @Schema(description = "The first date that may change, today or later.") LocalDate from,
    @Schema(description = "As in a scenario.") @Size(max = 1000) @ReadAs(ChangeShape.class)
        @Nullable List<Change> changes,
    @Schema(
            description =
                "Of duties by hand, once those are gone that the changes make impossible.")
        @ReadAs(DutyEditShape.class)
        @Nullable List<DutyEdit> edits,
    @Schema(description = "How what falls vacant is filled; SUBSTITUTES unless stated.")
        @Nullable Repair repair) {
  AmendmentForm {
    changes = changes == null ? List.of() : List.copyOf(changes);
    edits = edits == null ? List.of() : List.copyOf(edits);
    repair = repair == null ? Repair.SUBSTITUTES : repair;
  }

  @Override
  public List<Change> changes() {
    return Objects.requireNonNull(changes);
  }

  @Override
  public List<DutyEdit> edits() {
    return Objects.requireNonNull(edits);
  }

  @Override
  public Repair repair() {
    return Objects.requireNonNull(repair);
  }
}
