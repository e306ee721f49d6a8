package org.zhishou.service.exchange.calendar;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.exchange.roster.PublicAddress;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.Form;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;

@RestController
@RequestMapping("/api/v1/counties/{county}/calendar-subscriptions")
@Tag(name = "Calendars", description = "Published duties for calendar programs")
class CalendarSubscriptionController {
  private final CalendarDesk desk;
  private final PublicAddress addresses;

  CalendarSubscriptionController(CalendarDesk desk, PublicAddress addresses) {
    this.desk = desk;
    this.addresses = addresses;
  }

  @GetMapping
  @Permitted(anyRole = true)
  @Stated(
      id = "listCalendarSubscriptions",
      summary = "List the calendar addresses that were given out",
      description =
          "Latest first, without the addresses themselves. Everybody sees those of their own part.",
      answered = "The subscriptions")
  ResponseEntity<SubscriptionDocument.Page> list(@PathVariable String county, Caller caller) {
    var items =
        desk.all(county, caller).stream().map(one -> SubscriptionDocument.of(one, null)).toList();
    return Answers.passing(new SubscriptionDocument.Page(items));
  }

  @PostMapping
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.CENTRE, Role.PHYSICIAN},
      writes = true)
  @Stated(
      id = "subscribeToCalendar",
      summary = "Make an address that a calendar program can look at",
      description =
          """
          The answer holds the address, which nobody can see again. Whoever has it sees the calendar, without logging \
          in, until it is revoked; it tells nothing about whose it is.\
          """,
      status = 201,
      answered = "The subscription, with its address")
  @Problems({ProblemCode.ENTRY_UNKNOWN})
  ResponseEntity<SubscriptionDocument> subscribe(
      @PathVariable String county,
      Caller caller,
      @Form SubscriptionBody body,
      HttpServletRequest request) {
    var made = desk.subscribe(county, body, caller);
    var address = addresses.of("/calendars/" + made.token() + ".ics");
    var location = request.getRequestURI() + "/" + made.subscription().id();
    return ResponseEntity.created(URI.create(location))
        .cacheControl(CacheControl.noStore())
        .body(SubscriptionDocument.of(made.subscription(), address));
  }

  @DeleteMapping("/{subscription}")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.CENTRE, Role.PHYSICIAN},
      writes = true)
  @Stated(
      id = "revokeCalendarSubscription",
      summary = "Revoke a calendar address",
      status = 204,
      answered = "The address is worth nothing any more")
  ResponseEntity<Void> revoke(
      @PathVariable String county, @PathVariable String subscription, Caller caller) {
    desk.revoke(county, subscription, caller);
    return ResponseEntity.noContent().build();
  }
}
