package org.zhishou.service.planning.availability;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.planning.availability.Reminders.Progress;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.PageDocument;
import org.zhishou.service.platform.web.Form;
import org.zhishou.service.platform.web.Language;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.round.RoundDocument;
import org.zhishou.service.rounds.round.RoundKey;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}")
@Tag(name = "Availability", description = "Who is available when in a round, and what changed")
class SubmissionController {
  private static final Map<String, Comparator<Progress>> ORDERS =
      Map.of(
          "institution",
          Comparator.comparing(one -> one.institution().id()),
          "name",
          Comparator.comparing(one -> String.valueOf(one.institution().name())),
          "missing",
          Comparator.comparing(one -> one.missing().size()));

  private final AvailabilityDesk desk;
  private final Reminders reminders;
  private final HandedInDocuments document;

  SubmissionController(AvailabilityDesk desk, Reminders reminders, HandedInDocuments document) {
    this.desk = desk;
    this.reminders = reminders;
    this.document = document;
  }

  @GetMapping("/submissions")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "listSubmissions",
      summary = "See who has handed in and who has not",
      description =
          "Each hospital, then each centre, that employs physicians; a hospital sees itself alone.",
      answered = "A page of the list",
      listing = true,
      query = {
        "sort: institution, name or missing; a minus sorts downwards",
        "complete: true or false"
      })
  ResponseEntity<PageDocument<SubmissionDocument>> list(
      RoundKey round, Caller caller, HttpServletRequest request) {
    var listing =
        Listing.of(request, ORDERS.keySet(), Map.of("complete", List.of("true", "false")));
    var complete = listing.filters().get("complete");
    var found =
        reminders.all(round, new HandInSight(caller)).stream()
            .filter(one -> complete == null || complete.equals(String.valueOf(one.complete())))
            .toList();
    var items = Pages.of(found, listing, ORDERS).stream().map(SubmissionDocument::of).toList();
    return Answers.page(request, listing, items, found.size());
  }

  @GetMapping("/submissions/{hospital}")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR},
      own = Role.HOSPITAL_HR)
  @Stated(
      id = "getSubmission",
      summary = "Look at all that a hospital or centre handed in",
      answered = "How far it is, and every physician of it",
      tagged = true)
  ResponseEntity<SubmissionWhole> one(
      RoundKey round, @PathVariable String hospital, Caller caller, HttpServletRequest request) {
    return answer(round, hospital, new HandInSight(caller), request);
  }

  @PutMapping("/submissions/{hospital}")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      own = Role.HOSPITAL_HR,
      recordsItself = true)
  @Stated(
      replacing = true,
      id = "handInMany",
      summary = "Hand in many physicians of one hospital or centre at once",
      description =
          """
          All of the body is kept, or nothing and every fault named. Of physicians whom it does not name stays what was \
          handed in before. The same terms as for one physician; If-Match is needed once something was handed in.\
          """,
      body = "SubmissionBody",
      answered = "How far it is now, and every physician of it",
      tagged = true)
  @Problems({
    ProblemCode.BODY_FAULTY,
    ProblemCode.CHANGE_REASON_MISSING,
    ProblemCode.DEADLINE_PASSED,
    ProblemCode.ROUND_STATE_WRONG
  })
  ResponseEntity<SubmissionWhole> handIn(
      RoundKey round,
      @PathVariable String hospital,
      Caller caller,
      Precondition condition,
      JsonNode json,
      HttpServletRequest request) {
    var sight = new HandInSight(caller);
    desk.handInMany(round, hospital, json, condition, sight);
    return answer(round, hospital, sight, request);
  }

  @PatchMapping("/submissions/{hospital}")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      own = Role.HOSPITAL_HR,
      recordsItself = true)
  @Stated(
      id = "addToSubmission",
      summary = "Hand in more physicians of one hospital or centre",
      description =
          """
          As by PUT, beside what was handed in before: of physicians whom it does not name that stays. No version need be \
          named; where If-Match is given, it is heeded.""",
      body = "SubmissionBody",
      answered = "How far it is now, and every physician of it",
      tagged = true)
  @Problems({
    ProblemCode.VERSION_MOVED,
    ProblemCode.BODY_FAULTY,
    ProblemCode.CHANGE_REASON_MISSING,
    ProblemCode.DEADLINE_PASSED,
    ProblemCode.ROUND_STATE_WRONG
  })
  ResponseEntity<SubmissionWhole> handInMore(
      RoundKey round,
      @PathVariable String hospital,
      Caller caller,
      Precondition condition,
      JsonNode json,
      HttpServletRequest request) {
    var sight = new HandInSight(caller);
    desk.handInMany(round, hospital, json, condition, sight);
    return answer(round, hospital, sight, request);
  }

  @PostMapping("/submissions/{hospital}/nothing")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      own = Role.HOSPITAL_HR,
      recordsItself = true)
  @Stated(
      id = "handInNothing",
      summary = "Say that a hospital or centre has nothing to report",
      description =
          """
          Of all its physicians of whom nothing was handed in yet, the registry's word holds, and nothing is missing any \
          more. The body may be left out; after the deadline the bureau gives a reason in it.""",
      bodyNeeded = false,
      answered = "How far it is now, and every physician of it",
      tagged = true)
  @Problems({
    ProblemCode.CHANGE_REASON_MISSING,
    ProblemCode.DEADLINE_PASSED,
    ProblemCode.ROUND_STATE_WRONG
  })
  ResponseEntity<SubmissionWhole> nothing(
      RoundKey round,
      @PathVariable String hospital,
      Caller caller,
      @Form HandInReason form,
      HttpServletRequest request) {
    var sight = new HandInSight(caller);
    desk.handInNothing(round, hospital, form.reason(), sight);
    return answer(round, hospital, sight, request);
  }

  @PostMapping("/submissions/{hospital}/remind")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      id = "remindOne",
      summary = "Remind one hospital or centre",
      answered = "How far it is, and how often it was reminded",
      tagged = true)
  @Problems(ProblemCode.ROUND_STATE_WRONG)
  ResponseEntity<SubmissionDocument> remind(
      RoundKey round, @PathVariable String hospital, Caller caller) {
    var reminded = reminders.remind(round, hospital, new HandInSight(caller));
    return Answers.withTag(SubmissionDocument.of(reminded), reminded.handIn().version());
  }

  @PostMapping("/remind")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      id = "remindAll",
      summary = "Remind all who have not handed in everything",
      answered = "All who were reminded, on one page")
  @Problems(ProblemCode.ROUND_STATE_WRONG)
  ResponseEntity<PageDocument<SubmissionDocument>> remindAll(RoundKey round, Caller caller) {
    var reminded = reminders.remindAll(round, new HandInSight(caller));
    return Answers.passing(
        PageDocument.whole(reminded.stream().map(SubmissionDocument::of).toList()));
  }

  @PostMapping("/plan")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      id = "planRound",
      summary = "End collecting and begin to plan",
      description = "Once the deadline has passed, or something was handed in of everybody.",
      answered = "The round, PLANNING",
      tagged = true)
  @Problems({ProblemCode.ROUND_STATE_WRONG, ProblemCode.ROUND_STILL_COLLECTING})
  ResponseEntity<RoundDocument> plan(RoundKey round) {
    var planned = desk.plan(round);
    return Answers.withTag(planned.document(), planned.version());
  }

  private ResponseEntity<SubmissionWhole> answer(
      RoundKey round, String hospital, HandInSight sight, HttpServletRequest request) {
    var progress = reminders.one(round, hospital, sight);
    var locale = Language.of(request);
    var entries =
        desk.all(round, sight).stream()
            .filter(one -> one.physician().institution().equals(hospital))
            .map(one -> document.of(one, sight, locale))
            .toList();
    return Answers.withTag(
        new SubmissionWhole(SubmissionDocument.of(progress), entries), progress.handIn().version());
  }
}
