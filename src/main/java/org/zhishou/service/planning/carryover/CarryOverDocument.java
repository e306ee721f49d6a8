package org.zhishou.service.planning.carryover;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.planning.carryover.CarryOverDesk.Carried;

/** A physician's carry-over as the API shows it. */
@Schema(
    name = "CarriedOver",
    description = "What goes into the round's problem of a physician, and where it comes from.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CarryOverDocument(
    String physician,
    @Nullable String name,
    String institution,
    CarryOverValues carryOver,
    Source source,
    @Nullable LastRound lastRound,
    @Nullable Target serviceTarget,
    @Nullable Overruled overruled) {

  enum Source {
    LAST_ROUND,
    REGISTRY,
    OVERRULED
  }

  @Schema(name = "CarriedOverLastRound", description = "What the last published round says.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LastRound(
      String id,
      @ArraySchema(schema = @Schema(ref = "RegularAt")) List<CarryOverValues.At> regularAt,
      @Schema(description = "Attended and awaited.") @Nullable Long halfDays,
      @Schema(description = "Of duties that somebody was recorded at.")
          @Nullable Long attendedHalfDays,
      @Schema(
              description =
                  "Of published duties of which nothing was recorded; 0 once the round is closed.")
          @Nullable Long awaitedHalfDays,
      @Schema(description = "Carried over into that round.") @Nullable Long carriedInHalfDays,
      @Schema(description = "The fair share, as docs/rules.md has it.")
          @Nullable Long targetHalfDays,
      @Schema(description = "(halfDays + carriedInHalfDays - targetHalfDays) / 2.")
          @Nullable Double carriedOverDutyDays) {
    static LastRound of(String id, CarriedOver said) {
      var regular = CarryOverValues.At.of(said.regularAt());
      var balance = said.balance();
      return balance == null
          ? new LastRound(id, regular, null, null, null, null, null, null)
          : new LastRound(
              id,
              regular,
              balance.halfDays(),
              balance.attended(),
              balance.awaited(),
              balance.carriedIn(),
              balance.target(),
              balance.dutyDays());
    }
  }

  @Schema(
      name = "CarriedOverServiceTarget",
      description =
          "What the service towards promotion asks of this round, where a plan of it is kept.")
  record Target(
      int requiredMonths,
      @Schema(description = "Before the round begins.") double servedMonths,
      int missingDutyDays,
      LocalDate by,
      @Schema(minimum = "1", description = "Those that are over by then, this one counted.")
          int quartersLeft,
      @Schema(description = "What the physician's limits leave in the round.") int mostDutyDays,
      @Schema(description = "ceil(missingDutyDays / quartersLeft), mostDutyDays at most.")
          int serviceDaysTarget) {
    static Target of(ServiceTarget target) {
      var gap = target.gap();
      return new Target(
          gap.requiredMonths(),
          gap.servedMonths(),
          gap.missingDutyDays(),
          gap.by(),
          gap.quartersLeft(),
          target.most(),
          target.dutyDays());
    }
  }

  @Schema(name = "CarryOverOverruled")
  record Overruled(String reason, String by, Instant at, @Schema(minimum = "1") long version) {
    static Overruled of(Overruling one) {
      return new Overruled(one.reason(), one.changedBy(), one.changedAt(), one.version());
    }
  }

  static CarryOverDocument of(Carried carried) {
    var physician = carried.physician();
    var last = carried.lastRound();
    var lastId = carried.lastRoundId();
    var target = carried.target();
    var overruling = carried.overruling();
    return new CarryOverDocument(
        physician.id(),
        physician.name(),
        physician.institution(),
        CarryOverValues.of(physician.document()).under(carried.said()),
        source(carried),
        last == null || lastId == null ? null : LastRound.of(lastId, last),
        target == null ? null : Target.of(target),
        overruling == null ? null : Overruled.of(overruling));
  }

  private static Source source(Carried carried) {
    if (carried.overruling() != null) {
      return Source.OVERRULED;
    }
    return carried.lastRound() == null ? Source.REGISTRY : Source.LAST_ROUND;
  }
}
