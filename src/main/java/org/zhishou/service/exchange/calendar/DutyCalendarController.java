package org.zhishou.service.exchange.calendar;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.exchange.roster.FileAnswer;
import org.zhishou.service.exchange.roster.FileType;
import org.zhishou.service.exchange.roster.FileType.MediaTypes;
import org.zhishou.service.platform.web.Stated;

@RestController
@RequestMapping("/api/v1/counties/{county}")
@Tag(name = "Calendars", description = "Published duties for calendar programs")
class DutyCalendarController {
  private final CalendarDesk desk;

  DutyCalendarController(CalendarDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/physicians/{physician}/calendar.ics")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.PROVINCE, Role.AUDITOR},
      own = Role.PHYSICIAN)
  @Stated(
      id = "getPhysicianCalendar",
      summary = "Take a physician's published duties as iCalendar",
      description =
          """
          Of all rounds but those that ended long ago. A duty that a version moves keeps its UID and raises its \
          SEQUENCE; one that it takes away stays as cancelled.\
          """,
      answered = "The calendar",
      answerType = MediaTypes.ICS,
      tagged = true)
  ResponseEntity<Resource> ofPhysician(
      @PathVariable String county, @PathVariable String physician, Caller caller, Locale locale) {
    return of(new Subject(county, Subject.Kind.PHYSICIAN, physician), caller, locale);
  }

  @GetMapping("/centres/{centre}/calendar.ics")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR},
      own = Role.CENTRE)
  @Stated(
      id = "getCentreCalendar",
      summary = "Take the published duties at a centre as iCalendar",
      description = "An event is a session: somebody else on it changes the event.",
      answered = "The calendar",
      answerType = MediaTypes.ICS,
      tagged = true)
  ResponseEntity<Resource> ofCentre(
      @PathVariable String county, @PathVariable String centre, Caller caller, Locale locale) {
    return of(new Subject(county, Subject.Kind.CENTRE, centre), caller, locale);
  }

  @GetMapping("/hospitals/{hospital}/calendar.ics")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR},
      own = Role.HOSPITAL_HR)
  @Stated(
      id = "getHospitalCalendar",
      summary = "Take the published duties of a hospital's people as iCalendar",
      answered = "The calendar",
      answerType = MediaTypes.ICS,
      tagged = true)
  ResponseEntity<Resource> ofHospital(
      @PathVariable String county, @PathVariable String hospital, Caller caller, Locale locale) {
    return of(new Subject(county, Subject.Kind.HOSPITAL, hospital), caller, locale);
  }

  private ResponseEntity<Resource> of(Subject subject, Caller caller, Locale locale) {
    var found = desk.calendar(subject, caller);
    var made = desk.make(found, locale);
    return FileAnswer.of(FileType.ICS, made.name(), found.tag(), locale, made.content());
  }
}
