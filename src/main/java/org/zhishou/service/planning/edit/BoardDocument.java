package org.zhishou.service.planning.edit;

import com.fasterxml.jackson.annotation.JsonInclude;
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

/**
 * A roster laid out by centre, physician and date, with all that a planner's board shows.
 *
 * @param draft which one it is; null for a published version
 * @param version of a published roster; of a draft, the version that holds, if there is one
 * @param today what lies before it is past
 * @param verdict on the edits that were asked for; where they are not accepted, the roster is the
 *     one before them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BoardDocument(
    @Nullable String draft,
    @Nullable Integer version,
    LocalDate today,
    RosterScore score,
    @Nullable Verdict verdict,
    List<Day> days,
    List<Centre> centres,
    List<Physician> physicians,
    List<Tour> tours,
    List<BoardDuty> duties,
    List<Missing> missing) {

  /** What edits do, all of them together. */
  record Verdict(
      boolean accepted, CostChange change, List<LimitBreach> newlyBroken, List<Fault> refusals) {}

  /** Why a day is worked, or not, against what its weekday says. */
  enum DayKind {
    HOLIDAY,
    MAKE_UP
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Day(LocalDate date, boolean working, @Nullable DayKind kind) {}

  /**
   * @param required duty days by week; {@code staffed} likewise
   * @param open seats by day, a digit each; 0 is closed
   */
  record Centre(
      String id, String name, List<Integer> required, List<Integer> staffed, String open) {}

  /**
   * A tour (巡回医疗).
   *
   * @param windows dates, both within, each for one visit; those that ask for none are left out
   */
  record Tour(
      String id,
      String name,
      String centre,
      List<String> stops,
      List<Window> windows,
      List<TeamRow> team) {}

  /**
   * @param dates on which it may be made
   * @param missing seats of the team that nobody has
   */
  record Window(LocalDate from, LocalDate to, List<LocalDate> dates, int missing) {}

  /**
   * @param specialty null for anybody
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record TeamRow(@Nullable String specialty, int seats) {}

  /**
   * @param dispatched by a hospital; otherwise a centre's own
   * @param targetHalfDays the fair share; null for who shares no load
   * @param periodLimit duty days; null where there is none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Physician(
      String id,
      String name,
      Title title,
      String specialty,
      String institution,
      String institutionName,
      boolean dispatched,
      int halfDays,
      @Nullable Long targetHalfDays,
      int weeklyLimit,
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

  /**
   * @param session of an own clinic; null where it is the whole day
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Mark(LocalDate date, MarkKind kind, @Nullable Session session) {}

  /**
   * @param tour the tour that it is a duty of; null for a centre's session
   * @param mode REMOTE, or null at the centre and on tours
   * @param published whether the version that holds has it too
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record BoardDuty(
      String centre,
      @Nullable String tour,
      LocalDate date,
      Session session,
      @Nullable Mode mode,
      String physician,
      boolean pinned,
      boolean published) {}

  /**
   * What no one staffs, and why. Of a week, its Monday and duty days; of a required session, its
   * date; of a tour, the first day of its window and the members missing.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Missing(
      String centre,
      @Nullable String tour,
      @Nullable LocalDate week,
      @Nullable LocalDate date,
      @Nullable Session session,
      @Nullable Mode mode,
      int required,
      int staffed,
      String reason) {}
}
