package org.zhishou.service.planning.availability;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.planning.availability.AvailabilityDesk.Entered;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.PageDocument;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.round.RoundKey;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}/availability")
@Tag(name = "Availability", description = "Who is available when in a round, and what changed")
class AvailabilityController {
  private static final Map<String, Comparator<Entered>> ORDERS =
      Map.of(
          "physician",
          Comparator.comparing(one -> one.physician().id()),
          "name",
          Comparator.comparing(one -> String.valueOf(one.physician().name())),
          "institution",
          Comparator.comparing(one -> one.physician().institution()));

  private final AvailabilityDesk desk;
  private final HandedInDocuments document;

  AvailabilityController(AvailabilityDesk desk, HandedInDocuments document) {
    this.desk = desk;
    this.document = document;
  }

  @GetMapping
  @Permitted({
    Role.BUREAU_ADMIN,
    Role.PLANNER,
    Role.HOSPITAL_HR,
    Role.PHYSICIAN,
    Role.PROVINCE,
    Role.AUDITOR
  })
  @Stated(
      id = "listAvailability",
      summary = "List what was handed in, physician by physician",
      description =
          """
          Of all physicians that the caller may see, also those of whom nothing was handed in. Why somebody is away is \
          shown to the bureau, their own hospital and themselves.\
          """,
      answered = "A page of the list",
      answer = "AvailabilityPage",
      listing = true,
      query = {
        "sort: physician, name or institution; a minus sorts downwards",
        "institution: Only those whom this hospital or centre employs",
        "submitted: true or false"
      })
  ResponseEntity<PageDocument<HandedInDocument>> list(
      RoundKey round, Caller caller, Locale locale, HttpServletRequest request) {
    var listing =
        Listing.of(
            request,
            ORDERS.keySet(),
            Map.of("institution", List.of(), "submitted", List.of("true", "false")));
    var sight = new HandInSight(caller);
    var institution = listing.filters().get("institution");
    var submitted = listing.filters().get("submitted");
    var found =
        desk.all(round, sight).stream()
            .filter(one -> institution == null || one.physician().institution().equals(institution))
            .filter(
                one ->
                    submitted == null
                        || submitted.equals(String.valueOf(one.availability() != null)))
            .toList();
    var items =
        Pages.of(found, listing, ORDERS).stream()
            .map(one -> document.of(one, sight, locale))
            .toList();
    return Answers.page(request, listing, items, found.size());
  }

  @GetMapping("/{physician}")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.PROVINCE, Role.AUDITOR},
      own = Role.PHYSICIAN)
  @Stated(
      id = "getAvailability",
      summary = "Look at what was handed in of a physician",
      answered = "What the employer said, what the physician wishes, and what may be wrong with it",
      tagged = true)
  ResponseEntity<HandedInDocument> one(
      RoundKey round, @PathVariable String physician, Caller caller, Locale locale) {
    var sight = new HandInSight(caller);
    var entered = desk.one(round, physician, sight);
    return answer(entered, Part.AVAILABILITY, sight, locale);
  }

  @PutMapping("/{physician}")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR},
      recordsItself = true)
  @Stated(
      replacing = true,
      id = "handInAvailability",
      summary = "Hand in a physician's availability",
      description =
          """
          By the hospital that employs the physician until the deadline, and by the bureau, after the deadline with a \
          `reason`. What the body leaves out holds as the registry says it. If-Match is needed once something was handed \
          in.\
          """,
      body = "AvailabilityBody",
      answered = "What holds now, with warnings",
      tagged = true)
  @Problems({
    ProblemCode.BODY_FAULTY,
    ProblemCode.CHANGE_REASON_MISSING,
    ProblemCode.DEADLINE_PASSED,
    ProblemCode.ROUND_STATE_WRONG
  })
  ResponseEntity<HandedInDocument> handIn(
      RoundKey round,
      @PathVariable String physician,
      Caller caller,
      Precondition condition,
      JsonNode json,
      Locale locale) {
    var sight = new HandInSight(caller);
    var part = Part.AVAILABILITY;
    return answer(desk.handIn(round, physician, part, json, condition, sight), part, sight, locale);
  }

  @GetMapping("/{physician}/wishes")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.PROVINCE, Role.AUDITOR},
      own = Role.PHYSICIAN)
  @Stated(
      id = "getWishes",
      summary = "Look at a physician's own wishes",
      answered = "As the physician's availability, with the entity tag of the wishes",
      tagged = true)
  ResponseEntity<HandedInDocument> wishes(
      RoundKey round, @PathVariable String physician, Caller caller, Locale locale) {
    var sight = new HandInSight(caller);
    return answer(desk.one(round, physician, sight), Part.WISHES, sight, locale);
  }

  @PutMapping("/{physician}/wishes")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR},
      own = Role.PHYSICIAN,
      recordsItself = true)
  @Stated(
      replacing = true,
      id = "handInWishes",
      summary = "Hand in a physician's own wishes",
      description =
          """
          Undesired and preferred dates, by the physician until the deadline. Each list goes before what the employer \
          says of it.\
          """,
      body = "WishesBody",
      answered = "What holds now, with warnings",
      tagged = true)
  @Problems({
    ProblemCode.BODY_FAULTY,
    ProblemCode.CHANGE_REASON_MISSING,
    ProblemCode.DEADLINE_PASSED,
    ProblemCode.ROUND_STATE_WRONG
  })
  ResponseEntity<HandedInDocument> handInWishes(
      RoundKey round,
      @PathVariable String physician,
      Caller caller,
      Precondition condition,
      JsonNode json,
      Locale locale) {
    var sight = new HandInSight(caller);
    var part = Part.WISHES;
    return answer(desk.handIn(round, physician, part, json, condition, sight), part, sight, locale);
  }

  @GetMapping("/{physician}/history")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.PROVINCE, Role.AUDITOR},
      own = Role.PHYSICIAN)
  @Stated(
      id = "getAvailabilityHistory",
      summary = "Look at who changed what, when, from what to what",
      description = "Latest first.",
      answered = "A page of the history",
      listing = true)
  ResponseEntity<PageDocument<ChangeDocument>> history(
      RoundKey round, @PathVariable String physician, Caller caller, HttpServletRequest request) {
    var listing = Listing.of(request, List.of(), Map.of());
    var sight = new HandInSight(caller);
    var institution = desk.one(round, physician, sight).physician().institution();
    var found = desk.history(round, physician, listing, sight);
    var items =
        found.items().stream()
            .map(change -> ChangeDocument.of(change, institution, sight))
            .toList();
    return Answers.page(request, listing, items, found.total());
  }

  private ResponseEntity<HandedInDocument> answer(
      Entered entered, Part part, HandInSight sight, Locale locale) {
    var shown = document.of(entered, sight, locale);
    return Answers.withTag(shown, entered.version(part));
  }
}
