package org.zhishou.service.inforce.attendance;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.engine.draft.DraftWriter;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterWriter;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.Language;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.Stated;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}")
@Tag(name = "Attendance", description = "What became of the duties of a published roster")
class AttendanceController {
  private static final String DUTY = "/centres/{centre}/attendance/{date}/{session}/{physician}";

  private final AttendanceDesk desk;

  AttendanceController(AttendanceDesk desk) {
    this.desk = desk;
  }

  @GetMapping(path = "/centres/{centre}/attendance", produces = MediaType.APPLICATION_JSON_VALUE)
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.AUDITOR},
      own = Role.CENTRE)
  @Stated(
      id = "listAttendance",
      summary = "List a centre's duties and what became of them",
      description = "By date. A duty of which nothing was recorded is PLANNED, with version 0.",
      answered = "The duties of the version that holds",
      answer = "AttendanceList",
      query = {
        "from: Only from this date on, such as 2026-10-12",
        "to: Only up to this date, which is within"
      })
  @Problems(ProblemCode.NOTHING_PUBLISHED)
  ResponseEntity<ObjectNode> list(
      @PathVariable String county,
      @PathVariable String round,
      @PathVariable String centre,
      HttpServletRequest request) {
    var query = new Query(request);
    var from = query.date("from");
    var to = query.date("to");
    query.check();
    var json = JsonNodeFactory.instance.objectNode();
    var items = json.putArray("items");
    var all = desk.of(county, round, centre, from.orElse(LocalDate.MIN), to.orElse(LocalDate.MAX));
    all.forEach(one -> items.add(one.document()));
    json.set("names", names(county, round, all));
    return answer(json);
  }

  @GetMapping(path = DUTY, produces = MediaType.APPLICATION_JSON_VALUE)
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.AUDITOR},
      own = Role.CENTRE)
  @Stated(
      id = "getAttendance",
      summary = "Look at what became of a duty",
      answered = "What was recorded, and how far the centre's week is met",
      answer = "Attendance",
      tagged = true)
  @Problems(ProblemCode.NOTHING_PUBLISHED)
  ResponseEntity<ObjectNode> one(
      @PathVariable String county,
      @PathVariable String round,
      @PathVariable String centre,
      @PathVariable String date,
      @PathVariable String session,
      @PathVariable String physician) {
    var one = desk.one(county, round, duty(county, centre, date, session, physician));
    return Answers.kept(document(one, desk.week(one)), one.version());
  }

  @PutMapping(
      path = DUTY,
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
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
      body = "AttendanceForm",
      answered = "What was recorded, and how far the centre's week is met",
      answer = "Attendance",
      tagged = true)
  @Problems({
    ProblemCode.NOTHING_PUBLISHED,
    ProblemCode.ROUND_STATE_WRONG,
    ProblemCode.ATTENDANCE_TOO_EARLY,
    ProblemCode.BODY_FAULTY
  })
  ResponseEntity<ObjectNode> record(
      @PathVariable String county,
      @PathVariable String round,
      @PathVariable String centre,
      @PathVariable String date,
      @PathVariable String session,
      @PathVariable String physician,
      Caller caller,
      HttpServletRequest request)
      throws IOException {
    var duty = desk.one(county, round, duty(county, centre, date, session, physician));
    var body = request.getInputStream().readAllBytes();
    var recorded = desk.record(duty, body, Precondition.ifGiven(request), caller);
    return Answers.kept(
        document(recorded.attendance(), recorded.week()), recorded.attendance().version());
  }

  private ObjectNode document(Attendance attendance, WeekOfCentre week) {
    var json = attendance.document();
    json.set("week", week.document());
    json.set("names", names(attendance.county(), attendance.round(), List.of(attendance)));
    return json;
  }

  private ObjectNode names(String county, String round, List<Attendance> mentioned) {
    var mentions = desk.mentions(county, round);
    for (var one : mentioned) {
      mentions.duties(List.of(one.duty())).physician(one.substitute());
    }
    return RosterWriter.json(mentions.names());
  }

  @GetMapping(path = "/absences", produces = MediaType.APPLICATION_JSON_VALUE)
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
      answered = "The absences, earliest first",
      answer = "AbsenceList")
  @Problems(ProblemCode.NOTHING_PUBLISHED)
  ResponseEntity<ObjectNode> absences(
      @PathVariable String county, @PathVariable String round, HttpServletRequest request) {
    var writer = new DraftWriter(Language.of(request));
    var json = JsonNodeFactory.instance.objectNode();
    var items = json.putArray("items");
    var mentions = desk.mentions(county, round);
    for (var absence : desk.open(county, round)) {
      mentions.duties(List.of(absence.attendance().duty()));
      var item = items.addObject();
      item.set("duty", RosterWriter.json(absence.attendance().duty()));
      item.set("week", absence.week().document());
      var proposals = item.putArray("proposals");
      for (var proposal : absence.proposals()) {
        var one = proposals.addObject();
        one.set("duty", RosterWriter.json(proposal.duty()));
        one.set("change", writer.json(proposal.change()));
        mentions.duties(List.of(proposal.duty()));
      }
    }
    json.set("names", RosterWriter.json(mentions.names()));
    return answer(json);
  }

  private static ResponseEntity<ObjectNode> answer(ObjectNode json) {
    return Answers.passing(json);
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
