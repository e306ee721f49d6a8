package org.zhishou.service.county.registry;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/counties/{county}/calendar")
@Tag(name = "Calendar", description = "Which days a county works")
class CalendarController {
  private final Calendars calendars;

  CalendarController(Calendars calendars) {
    this.calendars = calendars;
  }

  @GetMapping
  @Permitted(anyRole = true)
  @Stated(
      id = "getCalendar",
      summary = "Look at the working calendar",
      answered = "The county's own calendar, or that it has the built-in statutory one",
      tagged = true)
  ResponseEntity<CalendarDocument> one(@PathVariable String county) {
    return answer(calendars.one(county));
  }

  @PutMapping
  @Permitted(value = Role.BUREAU_ADMIN, recordsItself = true)
  @Stated(
      id = "editCalendar",
      summary = "Give the county a calendar of its own",
      description = "It replaces the built-in one whole: a list that is missing is empty.",
      body = "CalendarDays",
      answered = "The calendar",
      tagged = true,
      conditional = true)
  @Problems(ProblemCode.REGISTRY_FAULTY)
  ResponseEntity<CalendarDocument> edit(
      @PathVariable String county, Precondition condition, JsonNode body) {
    return answer(calendars.edit(county, body, condition));
  }

  @DeleteMapping
  @Permitted(value = Role.BUREAU_ADMIN, recordsItself = true)
  @Stated(
      id = "removeCalendar",
      summary = "Go back to the built-in calendar",
      status = 204,
      answered = "The built-in statutory calendar holds",
      conditional = true)
  ResponseEntity<Void> remove(@PathVariable String county, Precondition condition) {
    calendars.remove(county, condition);
    return ResponseEntity.noContent().build();
  }

  @GetMapping("/years/{year}")
  @Permitted(anyRole = true)
  @Stated(
      id = "getCalendarYear",
      summary = "Look at the days of a year that are not worked as their weekday says",
      description = "Of the county's own calendar, or of the built-in one where it has none.",
      answered = "The year")
  ResponseEntity<CalendarYear> year(@PathVariable String county, @PathVariable String year) {
    return ResponseEntity.ok(calendars.year(county, year));
  }

  private static ResponseEntity<CalendarDocument> answer(CountyCalendar calendar) {
    return Answers.withTag(CalendarDocument.of(calendar), calendar.version());
  }
}
