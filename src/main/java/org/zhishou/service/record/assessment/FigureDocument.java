package org.zhishou.service.record.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param denominator null where the figure is a plain count
 * @param value numerator by denominator, for days by 10,000 residents; null where there is nothing
 *     to divide by
 * @param planned the numerator by the versions that hold or as foreseen; null where nothing is
 *     planned of it
 * @param basis what is counted, in words
 */
@Schema(name = "AssessmentFigure")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureDocument(
    FigureId id,
    long numerator,
    @Nullable Long denominator,
    @Nullable Double value,
    @Nullable Long planned,
    @Nullable Double plannedValue,
    String basis) {

  /** The figures of one centre, hospital, county or of the province, in one stretch of time. */
  @Schema(name = "AssessmentGroup")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Group(
      String of, @Nullable String name, String span, List<FigureDocument> figures) {}

  /** Of all that was asked for. */
  @Schema(name = "AssessmentFigures")
  public record Several(LocalDate from, LocalDate to, List<Group> items) {}

  /**
   * A week that was not met as attended.
   *
   * @param missing duty days; {@code missingAsPlanned} of them were never planned
   * @param absent duties to which nobody came
   * @param awaited duties of which nothing was recorded
   * @param acknowledged why it was published short; null where it was not
   */
  @Schema(name = "MissedWeek")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Missed(
      String centre,
      @Nullable String name,
      LocalDate week,
      String round,
      int required,
      int attended,
      int missing,
      int missingAsPlanned,
      int absent,
      int awaited,
      @Nullable String acknowledged) {}

  /** By week. */
  @Schema(name = "MissedWeeks")
  public record MissedList(List<Missed> items) {}

  /** Days deployed by title and specialty. */
  @Schema(name = "DeployedDays")
  public record Deployed(String title, String specialty, int days, @Nullable Double per10000) {}

  /** By title and specialty. */
  @Schema(name = "DeployedDaysList")
  public record DeployedList(long residents, List<Deployed> items, String basis) {}

  /**
   * How long anybody was posted at a township centre in a year.
   *
   * @param physician with the most days by the end of the year, as postings stand
   */
  @Schema(name = "PostingOfCentre")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Posted(
      String centre,
      @Nullable String name,
      @Nullable String physician,
      int daysSoFar,
      int daysForeseen,
      boolean covered,
      boolean foreseen) {}

  /**
   * By centre.
   *
   * @param lastBeginning the last day on which a posting may begin that still counts in the year
   */
  @Schema(name = "PostingCoverage")
  public record PostedList(
      int year, LocalDate asOf, LocalDate lastBeginning, List<Posted> items, String basis) {}

  /**
   * What a hospital gave against its share of the eligible physicians.
   *
   * @param shareOfDays of all days that hospitals gave; null where there were none
   * @param relative share of days by share of physicians; 1 is even
   */
  @Schema(name = "HospitalBurden")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Burden(
      String hospital,
      @Nullable String name,
      String span,
      int days,
      @Nullable Double shareOfDays,
      int physicians,
      @Nullable Double shareOfPhysicians,
      @Nullable Double relative,
      long travelMinutes) {}

  /** By hospital and span. */
  @Schema(name = "HospitalBurdens")
  public record BurdenList(List<Burden> items, String basis) {}

  /**
   * How evenly days are spread; null where nothing can be said.
   *
   * @param theil its total, {@code theilWithin} and {@code theilBetween} the kinds of centres
   */
  @Schema(name = "EquityMeasures")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Measures(
      @Nullable Double gini,
      @Nullable Double theil,
      @Nullable Double theilWithin,
      @Nullable Double theilBetween,
      @Nullable Double concentration) {}

  /**
   * A share of days by the share of residents.
   *
   * @param centre in figures of the province a county
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Agglomeration(
      String centre,
      @Nullable String name,
      long residents,
      int days,
      @Nullable Double attended,
      @Nullable Double planned) {}

  /** Of one stretch of time. */
  @Schema(name = "EquityOfSpan")
  public record EquityOf(
      String span, Measures attended, Measures planned, List<Agglomeration> agglomeration) {}

  /** Over time. */
  @Schema(name = "EquityOverTime")
  public record EquityList(List<EquityOf> items, String basis) {}
}
