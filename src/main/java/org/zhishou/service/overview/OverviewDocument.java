package org.zhishou.service.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.rounds.round.RoundState;

/**
 * A round at a glance.
 *
 * @param toDo what is to be done, most urgent first
 * @param roster the one that holds, else the current draft; missing where there is none yet
 */
@Schema(name = "RoundOverview")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OverviewDocument(
    RoundPart round,
    List<ToDo> toDo,
    @Nullable PublishedPart published,
    @Nullable RosterPart roster) {

  @Schema(name = "OverviewRound")
  record RoundPart(
      String id,
      String name,
      LocalDate firstDay,
      LocalDate lastDay,
      int weeks,
      Instant deadline,
      @Schema(ref = "RoundState") RoundState state,
      long version) {}

  /** What is to be done next. */
  enum Step {
    HAND_INS_MISSING,
    END_COLLECTING,
    SOLVE,
    COVER_GAPS,
    PUBLISH,
    PUBLISH_CHANGES,
    CLOSE
  }

  /**
   * @param count of physicians of whom nothing was handed in, of days that are missing, or of
   *     duties that differ from the published roster; 0 where nothing is counted
   */
  @Schema(name = "OverviewToDo")
  record ToDo(Step step, int count) {}

  /**
   * @param differences duties of the current draft that the published roster has not, and the other
   *     way round
   */
  @Schema(name = "OverviewPublished")
  record PublishedPart(int version, Instant at, String by, int differences) {}

  /**
   * What a roster covers, and how good it is.
   *
   * @param published whether it is the one that holds
   * @param softLowerBound missing where its solve proved none
   * @param gapPercent at most so much of the cost may still be saved; missing as above
   */
  @Schema(name = "OverviewRoster")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RosterPart(
      boolean published,
      @Nullable Integer version,
      @Nullable String draft,
      String madeBy,
      Instant madeAt,
      Score score,
      @Nullable Long softLowerBound,
      @Nullable Double gapPercent,
      Coverage coverage,
      List<Week> weeks,
      List<CentreRow> centres,
      List<Institution> institutions,
      List<Link> links,
      List<Gap> gaps,
      List<RuleCost> rules,
      Spread loadHalfDays,
      Spread travelMinutes) {}

  @Schema(name = "OverviewScore")
  record Score(long limits, long coverage, long soft) {}

  /**
   * @param exact whether a legal roster is known that reaches what is possible
   * @param reasons why no more is possible, in words
   */
  @Schema(name = "OverviewCoverage")
  record Coverage(
      int required,
      int possible,
      int staffed,
      int requiredSessions,
      int possibleSessions,
      int staffedSessions,
      boolean exact,
      List<String> reasons) {}

  @Schema(name = "OverviewWeek")
  record Week(LocalDate monday, int required, int possible, int staffed) {}

  /** A centre; of each week of the period what is required and staffed. */
  @Schema(name = "OverviewCentre")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CentreRow(
      String id,
      String name,
      @Nullable Double latitude,
      @Nullable Double longitude,
      int required,
      int staffed,
      List<CentreWeek> weeks) {}

  @Schema(name = "OverviewCentreWeek")
  record CentreWeek(int required, int staffed) {}

  @Schema(name = "OverviewInstitution")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Institution(
      String id, String name, @Nullable Double latitude, @Nullable Double longitude) {}

  /** Who serves whom: dates with a duty of the institution's physicians at the centre. */
  @Schema(name = "OverviewLink")
  record Link(String institution, String centre, int days) {}

  /** Days of a week, or a session, that nobody staffs. */
  @Schema(name = "OverviewGap")
  record Gap(String centre, LocalDate from, int missing, String reason) {}

  @Schema(name = "OverviewRule")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RuleCost(String id, String level, long cost, int matches, @Nullable Long lowerBound) {}

  @Schema(name = "OverviewSpread")
  record Spread(long min, double median, long max, double gini) {}
}
