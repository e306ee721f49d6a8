package org.zhishou.service.inforce.swap;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.planning.edit.SeatShape;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.Body;
import org.zhishou.service.platform.web.Form;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.round.RoundKey;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}/swaps")
@Tag(name = "Swaps", description = "Physicians offer each other duties; hospitals and bureau agree")
class SwapController {
  private static final List<String> MODES = Arrays.stream(Mode.values()).map(Mode::name).toList();
  private static final List<String> SESSIONS =
      Arrays.stream(Session.values()).map(Session::name).toList();

  private final SwapDesk desk;

  SwapController(SwapDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.PHYSICIAN, Role.AUDITOR})
  @Stated(
      id = "listSwaps",
      summary = "List the swaps of a round",
      description =
          """
          Latest first. A hospital is shown those of its people, a physician their own, and both \
          whatever is offered.\
          """,
      answered = "The swaps, without their steps")
  ResponseEntity<SwapDocument.All> list(RoundKey round, Caller caller) {
    return Answers.passing(desk.all(round, new SwapSight(caller)));
  }

  @GetMapping("/takers")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.PHYSICIAN})
  @Stated(
      id = "findTakers",
      summary = "Ask who could take a duty",
      description =
          """
          Of the roster that holds, of today or later: its physician asks, or for them their hospital or the bureau. \
          Everybody by name, and whether it would be legal; nobody's costs and no reasons.""",
      answered = "Who could take it",
      query = {
        "centre: The duty's",
        "date: The duty's, such as 2026-10-13",
        "session: The duty's, FULL_DAY unless stated",
        "mode: The duty's, ON_SITE unless stated",
        "tour: The duty's, if it is one's",
        "physician: The duty's"
      })
  @Problems({ProblemCode.NOTHING_PUBLISHED, ProblemCode.PAST_FIXED, ProblemCode.EDIT_REFUSED})
  ResponseEntity<SwapTakers> takers(RoundKey round, Caller caller, Query query) {
    var centre = query.needed("centre", "C1");
    var date = query.date("date");
    if (date.isEmpty()) {
      query.needed("date", "2026-10-13");
    }
    var session = query.word("session", SESSIONS).map(Session::valueOf).orElse(Session.FULL_DAY);
    var mode = query.word("mode", MODES).map(Mode::valueOf).orElse(Mode.ON_SITE);
    var physician = query.needed("physician", "P1");
    query.check();
    var site = new Site(centre.orElseThrow(), mode, query.text("tour").orElse(null));
    var duty = new DutyEdit.Seat(site, date.orElseThrow(), session, physician.orElseThrow());
    return Answers.passing(desk.takers(round, duty, new SwapSight(caller)));
  }

  @GetMapping("/{swap}")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.PHYSICIAN, Role.AUDITOR})
  @Stated(
      id = "getSwap",
      summary = "Look at a swap",
      answered = "The swap with all that was done to it",
      tagged = true)
  ResponseEntity<SwapDocument> one(RoundKey round, @PathVariable String swap, Caller caller) {
    return answer(desk.one(round, swap, new SwapSight(caller)));
  }

  @PostMapping
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.PHYSICIAN},
      recordsItself = true)
  @Stated(
      id = "offerSwap",
      summary = "Offer a duty",
      description =
          """
          A duty of the roster that holds, of today or later: by its physician, or for them by their hospital or the \
          bureau.\
          """,
      body = "DutySeat",
      status = 201,
      answered = "The swap, OFFERED",
      tagged = true)
  @Problems({
    ProblemCode.NOTHING_PUBLISHED,
    ProblemCode.ROUND_STATE_WRONG,
    ProblemCode.BODY_FAULTY,
    ProblemCode.PAST_FIXED,
    ProblemCode.EDIT_REFUSED,
    ProblemCode.SWAP_OPEN_ALREADY
  })
  ResponseEntity<SwapDocument> offer(
      RoundKey round, Caller caller, JsonNode body, HttpServletRequest request) {
    var duty = Body.read(body, new SeatShape());
    var swap = desk.offer(round, duty, new SwapSight(caller));
    return Answers.created(request, swap.id(), swap, swap.version());
  }

  @PostMapping("/{swap}/take")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.PHYSICIAN},
      recordsItself = true)
  @Stated(
      id = "takeSwap",
      summary = "Take a duty that is offered",
      description =
          """
          Whether the taker may serve it is asked now, and again at each further step. A duty given in exchange makes it a \
          swap of two.\
          """,
      answered = "The swap, TAKEN",
      tagged = true)
  @Problems({
    ProblemCode.NOTHING_PUBLISHED,
    ProblemCode.ROUND_STATE_WRONG,
    ProblemCode.SWAP_STATE_WRONG,
    ProblemCode.PAST_FIXED,
    ProblemCode.EDIT_REFUSED,
    ProblemCode.SWAP_OPEN_ALREADY
  })
  ResponseEntity<SwapDocument> take(
      RoundKey round, @PathVariable String swap, Caller caller, @Form SwapForms.Taking form) {
    return answer(desk.take(round, swap, form, new SwapSight(caller)));
  }

  @PostMapping("/{swap}/release")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.PHYSICIAN},
      recordsItself = true)
  @Stated(
      id = "releaseSwap",
      summary = "Step back from a swap that was taken",
      description =
          """
          By the taker, or for them by their hospital or the bureau. The duty is offered again.\
          """,
      answered = "The swap, OFFERED",
      tagged = true)
  @Problems({ProblemCode.ROUND_STATE_WRONG, ProblemCode.SWAP_STATE_WRONG})
  ResponseEntity<SwapDocument> release(RoundKey round, @PathVariable String swap, Caller caller) {
    return answer(desk.release(round, swap, new SwapSight(caller)));
  }

  @PostMapping("/{swap}/withdraw")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.PHYSICIAN},
      recordsItself = true)
  @Stated(
      id = "withdrawSwap",
      summary = "Take an offer back",
      description =
          """
          By whoever offers the duty, or for them by their hospital or the bureau.\
          """,
      answered = "The swap, WITHDRAWN",
      tagged = true)
  @Problems({ProblemCode.ROUND_STATE_WRONG, ProblemCode.SWAP_STATE_WRONG})
  ResponseEntity<SwapDocument> withdraw(RoundKey round, @PathVariable String swap, Caller caller) {
    return answer(desk.withdraw(round, swap, new SwapSight(caller)));
  }

  @PostMapping("/{swap}/confirm")
  @Permitted(
      value = {Role.HOSPITAL_HR},
      recordsItself = true)
  @Stated(
      id = "confirmSwap",
      summary = "Agree to a swap, as a hospital",
      description =
          """
          Once each hospital has agreed whose people are in it, it is CONFIRMED. Own staff of a centre need no hospital.\
          """,
      answered = "The swap",
      tagged = true)
  @Problems({
    ProblemCode.NOTHING_PUBLISHED,
    ProblemCode.ROUND_STATE_WRONG,
    ProblemCode.SWAP_STATE_WRONG,
    ProblemCode.PAST_FIXED,
    ProblemCode.EDIT_REFUSED
  })
  ResponseEntity<SwapDocument> confirm(RoundKey round, @PathVariable String swap, Caller caller) {
    return answer(desk.confirm(round, swap, new SwapSight(caller)));
  }

  @PostMapping("/{swap}/refuse")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR},
      recordsItself = true)
  @Stated(
      id = "refuseSwap",
      summary = "Refuse a swap",
      description =
          """
          By a hospital whose people are in it, or by the bureau, with a reason.\
          """,
      answered = "The swap, REFUSED",
      tagged = true)
  @Problems({ProblemCode.ROUND_STATE_WRONG, ProblemCode.SWAP_STATE_WRONG})
  ResponseEntity<SwapDocument> refuse(
      RoundKey round, @PathVariable String swap, Caller caller, @Form SwapForms.Refusal form) {
    return answer(desk.refuse(round, swap, form.reason(), new SwapSight(caller)));
  }

  @PostMapping("/{swap}/approve")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      id = "approveSwap",
      summary = "Approve a swap",
      description =
          """
          Once the hospitals have agreed. The roster with the swap is published as the next version at once.\
          """,
      answered = "The swap, APPROVED, with the version of the roster",
      tagged = true)
  @Problems({
    ProblemCode.NOTHING_PUBLISHED,
    ProblemCode.ROUND_STATE_WRONG,
    ProblemCode.SWAP_STATE_WRONG,
    ProblemCode.PAST_FIXED,
    ProblemCode.EDIT_REFUSED,
    ProblemCode.DRAFT_MISSING,
    ProblemCode.DRAFT_OUTDATED,
    ProblemCode.ROSTER_NOT_PUBLISHABLE
  })
  ResponseEntity<SwapDocument> approve(RoundKey round, @PathVariable String swap, Caller caller) {
    return answer(desk.approve(round, swap, new SwapSight(caller)));
  }

  private static ResponseEntity<SwapDocument> answer(SwapDocument swap) {
    return Answers.withTag(swap, swap.version());
  }
}
