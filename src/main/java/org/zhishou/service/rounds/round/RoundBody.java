package org.zhishou.service.rounds.round;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.problem.Period;
import org.zhishou.engine.problem.PeriodShape;
import org.zhishou.service.platform.web.ReadAs;
import org.zhishou.service.platform.web.RecordShape;

/** What a client says of a round that is opened. */
@Schema(
    name = "RoundOpening",
    description = "A round to be opened; its weeks as period, or as year and quarter.")
record RoundBody(
    @Schema(ref = "Period") @ReadAs(PeriodShape.class) @Nullable Period period,
    @Min(2000) @Max(2999) @Nullable Integer year,
    @Schema(description = "The weeks whose Thursday lies in it.") @Min(1) @Max(4)
        @Nullable Integer quarter,
    @Schema(description = "For people; the id unless stated.") @Size(min = 1, max = 200)
        @Nullable String name,
    @Schema(description = "Until when hospitals and physicians may hand in.") Instant deadline,
    @Schema(ref = "Unsubmitted") Unsubmitted whoeverSubmittedNothing)
    implements RecordShape.Checked {

  /** The terms of a round that is there. */
  @Schema(name = "RoundTerms", description = "What may be edited of a round while it collects.")
  record Edit(
      @Schema(description = "For people; as it was unless stated.") @Size(min = 1, max = 200)
          @Nullable String name,
      @Schema(description = "Until when hospitals and physicians may hand in.") Instant deadline,
      @Schema(ref = "Unsubmitted") Unsubmitted whoeverSubmittedNothing) {
    RoundTerms terms(Round round) {
      return new RoundTerms(
          Optional.ofNullable(name).orElse(round.name()), deadline, whoeverSubmittedNothing);
    }
  }

  @Override
  public void check(Place at, Faults faults) {
    var byYear = !at.property("year").missing() || !at.property("quarter").missing();
    if (byYear && !at.property("period").missing()) {
      faults.add(FaultCode.PERIOD_GIVEN_TWICE, at.property("period"));
    }
    if (byYear && at.property("year").missing()) {
      faults.missing(at.property("year"), Scalars.whole(2000, 2999).expected());
    }
    if (byYear && at.property("quarter").missing()) {
      faults.missing(at.property("quarter"), Scalars.whole(1, 4).expected());
    }
    if (!byYear && at.property("period").missing()) {
      faults.missing(at.property("period"), new PeriodShape().expected());
    }
  }

  Period weeks() {
    return year == null || quarter == null
        ? Objects.requireNonNull(period)
        : new Quarter(year, quarter).period();
  }

  /** The id that a round of these weeks has. */
  String id() {
    return Quarter.of(weeks()).map(Quarter::toString).orElse(weeks().firstDay().toString());
  }

  RoundTerms terms() {
    return new RoundTerms(
        Optional.ofNullable(name).orElseGet(this::id), deadline, whoeverSubmittedNothing);
  }
}
