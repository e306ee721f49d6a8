package org.zhishou.service.planning.edit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.CostChange;
import org.zhishou.engine.draft.LimitBreach;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.roster.RosterScore;

/** A roster laid out by centre, physician and date, with all that a planner's board shows. */
@Schema(description = "A roster laid out by centre, physician and date.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BoardDocument(
    @Schema(description = "Which one it is. Left out for a published roster.")
        @Nullable String draft,
    @Schema(
            description =
                "Of a published roster; of a draft, the version that holds, if there is one.")
        @Nullable Integer version,
    @Schema(description = "What lies before it is past.") LocalDate today,
    RosterScore score,
    @Nullable Verdict verdict,
    List<Day> days,
    List<Centre> centres,
    List<Physician> physicians,
    List<Tour> tours,
    List<BoardDuty> duties,
    List<Missing> missing) {

  /** What edits do, all of them together. */
  @Schema(
      name = "EditVerdict",
      description =
          "What edits do, all of them together. Where they are not accepted, the board is the one"
              + " before them.")
  record Verdict(
      boolean accepted, CostChange change, List<LimitBreach> newlyBroken, List<Fault> refusals) {}

  /** Why a day is worked, or not, against what its weekday says. */
  enum DayKind {
    HOLIDAY,
    MAKE_UP
  }

  @Schema(name = "BoardDay")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Day(LocalDate date, boolean working, @Nullable DayKind kind) {}

  @Schema(name = "BoardCentre")
  record Centre(
      String id,
      String name,
      @Schema(description = "Duty days by week.") List<Integer> required,
      @Schema(description = "Duty days by week.") List<Integer> staffed,
      @Schema(description = "Seats by day of the period, a digit each; 0 is closed.")
          String open) {}

  /** A tour (巡回医疗). */
  @Schema(name = "BoardTour", description = "A tour, its visits and who is asked for.")
  record Tour(
      String id,
      String name,
      @Schema(description = "From which it starts.") String centre,
      List<String> stops,
      @Schema(description = "Dates, each for one visit; those that ask for none are left out.")
          List<Window> windows,
      List<TeamRow> team) {}

  @Schema(name = "BoardTourWindow")
  record Window(
      LocalDate from,
      LocalDate to,
      @Schema(description = "On which it may be made.") List<LocalDate> dates,
      @Schema(minimum = "0", description = "Seats of the team that nobody has.") int missing) {}

  @Schema(name = "BoardTourTeam")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record TeamRow(
      @Schema(description = "Anybody where it is missing.") @Nullable String specialty,
      @Schema(minimum = "1") int seats) {}

  @Schema(name = "BoardPhysician")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Physician(
      String id,
      String name,
      Title title,
      String specialty,
      String institution,
      String institutionName,
      @Schema(description = "By a hospital; otherwise a centre's own.") boolean dispatched,
      @Schema(description = "Of duty in this roster.") int halfDays,
      @Schema(description = "The fair share. Left out for who shares no load.")
          @Nullable Long targetHalfDays,
      @Schema(description = "Duty days.") int weeklyLimit,
      @Schema(description = "Duty days. Left out where there is none.")
          @Nullable Integer periodLimit,
      List<Mark> marks) {}

  /** What lies behind a physician's date. */
  enum MarkKind {
    LEAVE,
    NIGHT_SHIFT,
    TRAINING,
    /** Away, for a reason that the reader is not told or that is none of the others. */
    AWAY,
    OWN_CLINIC,
    /** Belongs to a centre that day (派驻). */
    POSTED,
    UNDESIRED,
    PREFERRED
  }

  @Schema(
      name = "BoardMark",
      description = "What lies behind a physician's date. AWAY where the reader is not told why.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Mark(LocalDate date, MarkKind kind, @Nullable Session session) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record BoardDuty(
      String centre,
      @Schema(description = "Id of the tour that it is a duty of; of no other duty.")
          @Nullable String tour,
      LocalDate date,
      Session session,
      @Nullable Mode mode,
      String physician,
      boolean pinned,
      @Schema(description = "Whether the version that holds has it too.") boolean published) {}

  @Schema(
      name = "BoardGap",
      description = "What no one staffs, and why. Of a week, of a required session, or of a tour.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Missing(
      String centre,
      @Schema(description = "Id of the tour that lacks members; date is the first of its window.")
          @Nullable String tour,
      @Schema(description = "The Monday of a week with too few duty days.")
          @Nullable LocalDate week,
      @Schema(description = "Of a required session.") @Nullable LocalDate date,
      @Nullable Session session,
      @Nullable Mode mode,
      @Schema(description = "Duty days; 1 for a session.") int required,
      int staffed,
      String reason) {}
}
