package org.zhishou.service.inforce.attendance;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.Form;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.round.RoundKey;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}")
@Tag(name = "Attendance", description = "What became of the duties of a published roster")
class AttendanceController {
  private static final String DUTY = "/centres/{centre}/attendance/{date}/{session}/{physician}";

  private final AttendanceDesk desk;

  AttendanceController(AttendanceDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/centres/{centre}/attendance")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.AUDITOR},
      own = Role.CENTRE)
  @Stated(
      id = "listAttendance",
      summary = "List a centre's duties and what became of them",
      description = "By date. A duty of which nothing was recorded is PLANNED, with version 0.",
      answered = "The duties of the version that holds",
      query = {
        "from: Only from this date on, such as 2026-10-12",
        "to: Only up to this date, which is within"
      })
  @Problems(ProblemCode.NOTHING_PUBLISHED)
  ResponseEntity<AttendanceDocument.All> list(
      RoundKey round, @PathVariable String centre, Query query) {
    var from = query.date("from");
    var to = query.date("to");
    query.check();
    return Answers.passing(
        desk.of(round, centre, from.orElse(LocalDate.MIN), to.orElse(LocalDate.MAX)));
  }

  @GetMapping(DUTY)
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.AUDITOR},
      own = Role.CENTRE)
  @Stated(
      id = "getAttendance",
      summary = "Look at what became of a duty",
      answered = "What was recorded, and how far the centre's week is met",
      tagged = true)
  @Problems(ProblemCode.NOTHING_PUBLISHED)
  ResponseEntity<AttendanceDocument> one(
      RoundKey round,
      @PathVariable String centre,
      @PathVariable String date,
      @PathVariable String session,
      @PathVariable String physician) {
    var one = desk.one(round, duty(round.county(), centre, date, session, physician));
    return Answers.withTag(one, one.duty().version());
  }

  @PutMapping(DUTY)
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      own = Role.CENTRE,
      recordsItself = true)
  @Stated(
      replacing = true,
      id = "recordAttendance",
      summary = "Record what became of a duty",
      description =
          """
          From its date on. An absence reopens the week's obligation: the answer says how many days the centre lacks \
          now, and the bureau finds who may make up for it under the round's absences. If-Match is needed once \
          something was recorded.\
          """,
      answered = "What was recorded, and how far the centre's week is met",
      tagged = true)
  @Problems({
    ProblemCode.NOTHING_PUBLISHED,
    ProblemCode.ROUND_STATE_WRONG,
    ProblemCode.ATTENDANCE_TOO_EARLY
  })
  ResponseEntity<AttendanceDocument> record(
      RoundKey round,
      @PathVariable String centre,
      @PathVariable String date,
      @PathVariable String session,
      @PathVariable String physician,
      Caller caller,
      @Form AttendanceForm form,
      Precondition condition) {
    var duty = duty(round.county(), centre, date, session, physician);
    var recorded = desk.record(round, duty, form, condition, caller);
    return Answers.withTag(recorded, recorded.duty().version());
  }

  @GetMapping("/absences")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.AUDITOR})
  @Stated(
      id = "listAbsences",
      summary = "List absences that are not made up",
      description =
          """
          Duties to which nobody came, where the centre's week lacks days still, and who may make up for it on a \
          date of that week that is still to come: ten at most, the cheapest first. To accept one, amend the roster \
          with an edit that assigns it.\
          """,
      answered = "The absences, earliest first")
  @Problems(ProblemCode.NOTHING_PUBLISHED)
  ResponseEntity<AttendanceDocument.Absences> absences(RoundKey round) {
    return Answers.passing(desk.open(round));
  }

  /** The duty that a path names; a date or session that is none names no duty. */
  private static Duty duty(
      String county, String centre, String date, String session, String physician) {
    try {
      var kind = Session.valueOf(session.toUpperCase(Locale.ROOT));
      return new Duty(centre, LocalDate.parse(date), kind, physician, false);
    } catch (DateTimeException | IllegalArgumentException malformed) {
      throw new ProblemException(
          ProblemCode.ENTRY_UNKNOWN,
          county,
          "centres/%s/attendance/%s/%s/%s".formatted(centre, date, session, physician));
    }
  }
}
