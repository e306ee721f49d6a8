package org.zhishou.service.planning.edit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.draft.Places;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Place;
import org.zhishou.service.platform.web.ReadAs;
import org.zhishou.service.platform.web.RecordShape;

/** What prices are asked for. */
@Schema(description = "A duty, a vacant place or both.")
record PriceQuestion(
    @Schema(description = "Carried out first.") @ReadAs(DutyEditShape.class)
        @Nullable List<DutyEdit> edits,
    @ReadAs(SeatShape.class) DutyEdit.@Nullable Seat duty,
    @Nullable Vacant vacant,
    @Schema(description = "The first date that the duty may go to.") @Nullable LocalDate from,
    @Schema(description = "The last.") @Nullable LocalDate to,
    @Schema(description = "Where the duty may go; everywhere unless given.")
        @Nullable Set<String> centres,
    @Schema(
            description =
                "Who may take the duty or exchange it for one of theirs; the holder among them for"
                    + " moves. Everybody unless given.")
        @Nullable Set<String> physicians,
    @Schema(defaultValue = "true", description = "Whether to price who could take the duty.")
        @Nullable Boolean takers)
    implements RecordShape.Checked {

  @Schema(name = "VacantPlace")
  record Vacant(
      String centre,
      @Schema(description = "A seat of this tour; else of the centre's sessions.")
          @Nullable String tour,
      LocalDate date) {}

  List<DutyEdit> beforehand() {
    return edits == null ? List.of() : edits;
  }

  boolean wantsTakers() {
    return takers == null || takers;
  }

  /** Where a duty may go, and who may take it. */
  Places among() {
    return new Places(
        from == null ? LocalDate.MIN : from,
        to == null ? LocalDate.MAX : to,
        centres == null ? null : Set.copyOf(centres),
        physicians == null ? null : Set.copyOf(physicians));
  }

  @Override
  public void check(Place at, Faults faults) {
    if (at.property("duty").missing() && at.property("vacant").missing()) {
      faults.missing(at.property("duty"), Fields.OBJECT);
    }
  }
}
