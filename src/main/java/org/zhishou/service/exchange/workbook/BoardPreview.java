package org.zhishou.service.exchange.workbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.draft.EditOutcome;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;

/** The edits by which a board came about, each judged alone, and all of them together. */
@Schema(
    description =
        "The edits by which a board came about, each judged alone, and all of them together.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BoardPreview(
    @Schema(description = "As which a CSV file was read.") @Nullable String encoding,
    int rows,
    List<Edit> edits,
    @Schema(description = "Left out where cells are refused.") @Nullable Verdict together,
    List<Preview.Refused> refused) {
  BoardPreview {
    edits = List.copyOf(edits);
    refused = List.copyOf(refused);
  }

  @Schema(name = "BoardPreviewEdit")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Edit(
      @Schema(ref = "DutyEdit") EditBody edit,
      String centreName,
      String physicianName,
      @Schema(description = "Who leaves; missing where nobody does.")
          @Nullable String inPlaceOfName,
      @Schema(description = "Where it was read; missing for a row that is gone.")
          @Nullable String sheet,
      @Nullable String cell,
      Verdict verdict) {}

  /** As {@code /edit} takes it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EditBody(
      String kind,
      String centre,
      @Nullable String tour,
      LocalDate date,
      Session session,
      Mode mode,
      String physician,
      @Nullable String inPlaceOf,
      @Nullable LocalDate toDate,
      @Nullable Session toSession) {
    static EditBody of(DutyEdit edit) {
      return switch (edit) {
        case DutyEdit.Assign(var seat, var leaving) -> of("assign", seat, leaving, null, null);
        case DutyEdit.Clear(var seat) -> of("clear", seat, null, null, null);
        case DutyEdit.Move(var seat, var date, var session) ->
            of("move", seat, null, date, session);
        case DutyEdit.Swap swap -> throw new IllegalArgumentException("No board says " + swap);
        case DutyEdit.Pin pin -> throw new IllegalArgumentException("No board says " + pin);
      };
    }

    private static EditBody of(
        String kind,
        DutyEdit.Seat seat,
        @Nullable String inPlaceOf,
        @Nullable LocalDate toDate,
        @Nullable Session toSession) {
      return new EditBody(
          kind,
          seat.centre(),
          seat.site().tour(),
          seat.date(),
          seat.session(),
          seat.site().mode(),
          seat.physician(),
          inPlaceOf,
          toDate,
          toSession);
    }
  }

  @Schema(name = "BoardVerdict")
  record Verdict(
      boolean accepted,
      @Schema(
              description =
                  "What it costs more, as the other levels; negative where it costs less.")
          long limits,
      long coverage,
      long soft,
      @ArraySchema(
              schema = @Schema(ref = "BrokenLimit"),
              arraySchema = @Schema(description = "Limits that it would newly break."))
          List<Breach> broken,
      @Schema(description = "Why it cannot be carried out at all.") List<String> impossible) {
    Verdict {
      broken = List.copyOf(broken);
      impossible = List.copyOf(impossible);
    }

    static Verdict of(EditOutcome outcome, Locale locale) {
      return new Verdict(
          outcome.accepted(),
          outcome.change().limits(),
          outcome.change().coverage(),
          outcome.change().soft(),
          outcome.newlyBroken().stream()
              .map(breach -> new Breach(breach.rule().id(), breach.text().in(locale)))
              .toList(),
          outcome.refusals().stream().map(refusal -> refusal.message(locale)).toList());
    }
  }

  /**
   * @param id of the rule
   */
  record Breach(String id, String message) {}
}
