package org.zhishou.service.inforce.attendance;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.zhishou.engine.audit.RosterBook;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Baseline;
import org.zhishou.engine.roster.Duty;

/**
 * A centre's obligation in one week, and how far it is met.
 *
 * @param week its Monday
 * @param staffed duty days as they went and as they are still planned
 * @param missing those required and not staffed
 */
@Schema(
    name = "CentreWeek",
    description = "A centre's obligation in one week, by what went and what is planned.")
record WeekOfCentre(
    String centre,
    @Schema(description = "Its Monday.") LocalDate week,
    @Schema(minimum = "0") int required,
    @Schema(minimum = "0") int staffed,
    @Schema(minimum = "0") int missing) {
  /**
   * @param duties as they went
   */
  static WeekOfCentre of(CheckedProblem problem, List<Duty> duties, String centre, LocalDate date) {
    var week = date.with(DayOfWeek.MONDAY);
    var book = RosterBook.of(Baseline.none(problem), duties);
    var place =
        problem.problem().centres().stream()
            .filter(one -> one.id().equals(centre))
            .findFirst()
            .orElseThrow();
    var staffed = book.countedDays(place).getOrDefault(week, 0);
    var missing = book.missing(place).getOrDefault(week, 0);
    return new WeekOfCentre(centre, week, book.required(place, week), staffed, missing);
  }
}
