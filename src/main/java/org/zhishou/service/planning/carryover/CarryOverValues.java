package org.zhishou.service.planning.carryover;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.CarryOver;
import org.zhishou.engine.problem.CarryOverShape;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.RegularAt;
import tools.jackson.databind.JsonNode;

/** What is said of a carry-over, in the contract's properties; null where nothing is. */
@Schema(name = "CarryOverDocument")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CarryOverValues(
    @ArraySchema(schema = @Schema(ref = "RegularAt")) @Nullable List<At> regularAt,
    @Schema(
            minimum = "-200",
            maximum = "200",
            multipleOf = 0.5,
            description = "Above the fair share is positive.")
        @Nullable Double carriedOverDutyDays,
    @Schema(minimum = "0") @Nullable Integer serviceDaysTarget) {

  /**
   * @param mode null: on site
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record At(String centre, @Nullable Mode mode, @Nullable DayOfWeek weekday) {
    static List<At> of(List<RegularAt> regular) {
      return regular.stream()
          .map(
              one ->
                  new At(
                      one.centre(), one.mode() == Mode.ON_SITE ? null : one.mode(), one.weekday()))
          .toList();
    }
  }

  static CarryOverValues of(CarryOver carryOver) {
    var regular = carryOver.regularAt();
    return new CarryOverValues(
        regular == null ? null : At.of(regular),
        carryOver.carriedOverDutyDays(),
        carryOver.serviceDaysTarget());
  }

  /** What an object that was read before says of it, whatever else it says. */
  static CarryOverValues of(JsonNode kept) {
    return of(CarryOverShape.said(kept));
  }

  /** The same, but for what another says. */
  CarryOverValues under(@Nullable CarryOverValues other) {
    return other == null
        ? this
        : new CarryOverValues(
            other.regularAt == null ? regularAt : other.regularAt,
            other.carriedOverDutyDays == null ? carriedOverDutyDays : other.carriedOverDutyDays,
            other.serviceDaysTarget == null ? serviceDaysTarget : other.serviceDaysTarget);
  }

  /** Without centres that are there no more. */
  CarryOverValues among(Set<String> centres) {
    return regularAt == null
        ? this
        : new CarryOverValues(
            regularAt.stream().filter(one -> centres.contains(one.centre())).toList(),
            carriedOverDutyDays,
            serviceDaysTarget);
  }
}
