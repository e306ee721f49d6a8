package org.zhishou.service.inforce.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.engine.text.Text;
import org.zhishou.service.rounds.kept.AcknowledgedGap;
import org.zhishou.service.rounds.kept.Gap;

/** Where coverage is missing: in a week, in a required session, or on a tour. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GapDocument(
    String centre,
    @Schema(description = "The tour that lacks members.") @Nullable String tour,
    @Schema(description = "The first day of the tour's window.") @Nullable LocalDate window,
    @Schema(description = "The Monday of a week with too few duty days.") @Nullable LocalDate week,
    @Schema(description = "Of a required session.") @Nullable LocalDate date,
    @Nullable Session session,
    @Nullable Mode mode) {
  static GapDocument of(Gap gap) {
    var onTour = gap.site().tour() != null;
    var inWeek = !onTour && gap.session() == null;
    return new GapDocument(
        gap.centre(),
        gap.site().tour(),
        onTour ? gap.date() : null,
        inWeek ? gap.date() : null,
        onTour || inWeek ? null : gap.date(),
        gap.session(),
        gap.site().isRemote() ? Mode.REMOTE : null);
  }

  /** One that the roster was published with all the same. */
  @Schema(
      name = "AcknowledgedGap",
      description =
          "A coverage gap, and why the roster is published all the same. A week, or a required"
              + " session.")
  public record Acknowledged(
      @JsonUnwrapped GapDocument gap,
      @Schema(minimum = "1", description = "Duty days missing; 1 for a session.") int missing,
      String reason) {
    public static Acknowledged of(AcknowledgedGap gap) {
      return new Acknowledged(GapDocument.of(gap.gap()), gap.missing(), gap.reason());
    }
  }

  /** One that is to be acknowledged, or was before. */
  @Schema(
      name = "PublicationGap",
      description =
          "A week with too few duty days, a required session that nobody staffs, or a tour without"
              + " its whole team.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Missing(
      @JsonUnwrapped GapDocument gap,
      @Schema(minimum = "1", description = "Duty days; 1 for a session; members of a tour.")
          int missing,
      @Schema(description = "Why nobody is there.") Text cause,
      @Schema(
              description =
                  "With which it was acknowledged before, when it was no narrower; left out where"
                      + " it was not.")
          @Nullable String reason) {
    static Missing of(Shortage shortage, @Nullable String reason) {
      return new Missing(
          GapDocument.of(Gap.of(shortage)), Gap.missing(shortage), shortage.reason(), reason);
    }
  }
}
