package org.zhishou.service.inforce.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.engine.substitute.MakeUp;

/** What became of a duty, and how far the week of its centre is met. */
record AttendanceDocument(@JsonUnwrapped Attended duty, WeekOfCentre week, RosterNames names) {
  @Schema(name = "AttendanceList")
  record All(List<Attended> items, RosterNames names) {}

  @Schema(name = "AttendedDuty", description = "A duty and what became of it.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Attended(
      String centre,
      LocalDate date,
      Session session,
      String physician,
      @Nullable Mode mode,
      @Schema(description = "Id of the tour that it is a duty of; of no other duty.")
          @Nullable String tour,
      AttendanceState state,
      @Nullable String substitute,
      @Schema(minimum = "0", description = "Counts the records; 0 where there is none.")
          long version,
      @Nullable String recordedBy,
      @Nullable Instant recordedAt) {
    static Attended of(Attendance attendance) {
      var duty = attendance.duty();
      return new Attended(
          duty.centre(),
          duty.date(),
          duty.session(),
          duty.physician(),
          duty.mode() == Mode.REMOTE ? Mode.REMOTE : null,
          duty.tour(),
          attendance.state(),
          attendance.substitute(),
          attendance.version(),
          attendance.recordedBy(),
          attendance.recordedAt());
    }
  }

  @Schema(name = "AbsenceList")
  record Absences(List<Absence> items, RosterNames names) {}

  /** An absence whose week is short still. */
  record Absence(
      Duty duty,
      WeekOfCentre week,
      @Schema(description = "Who may make up for it, the cheapest first.")
          List<MakeUp.Proposal> proposals) {}
}
