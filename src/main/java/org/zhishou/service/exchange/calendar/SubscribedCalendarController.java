package org.zhishou.service.exchange.calendar;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.exchange.roster.FileAnswer;
import org.zhishou.service.exchange.roster.FileType;
import org.zhishou.service.exchange.roster.FileType.MediaTypes;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.platform.web.Unguarded;

/** What calendar programs look at: whoever has the address need not say who they are. */
@RestController
@Unguarded
@Tag(name = "Calendars", description = "Published duties for calendar programs")
class SubscribedCalendarController {
  private final CalendarDesk desk;

  SubscribedCalendarController(CalendarDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/calendars/{token}.ics")
  @Stated(
      id = "getSubscribedCalendar",
      summary = "Look at a calendar at its secret address",
      answered = "The calendar",
      answerType = MediaTypes.ICS,
      tagged = true)
  @Problems(ProblemCode.PATH_UNKNOWN)
  ResponseEntity<Resource> calendar(@PathVariable String token, Locale locale) {
    var found = desk.subscribed(token);
    return FileAnswer.of(
        FileType.ICS,
        "calendar",
        found.tag(),
        locale,
        out -> out.write(desk.make(found, locale).content()));
  }
}
