package org.zhishou.service.planning.carryover;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.planning.carryover.CarryOverDesk.Carried;
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
@RequestMapping("/api/v1/counties/{county}/rounds/{round}/carry-over")
@Tag(name = "Carry-over", description = "What the last published round says to this one")
class CarryOverController {
  private final CarryOverDesk desk;

  CarryOverController(CarryOverDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "listCarryOver",
      summary = "List what is carried over into a round",
      description =
          """
          Of each active physician: what goes into the round's problem, and where it comes from. Regular is who was on \
          duty at a centre on a weekday on three dates or more of the last published round. Carried over is \
          (half-days + 2 x carriedOverDutyDays - target) / 2 of that round.\
          """,
      answered = "A page of the list",
      answer = "CarryOverPage",
      listing = true,
      query = {
        "institution: Only those whom this hospital or centre employs",
        "source: LAST_ROUND, REGISTRY or OVERRULED"
      })
  ResponseEntity<PageDocument<CarryOverDocument>> list(RoundKey round, HttpServletRequest request) {
    var listing =
        Listing.of(
            request,
            List.of(),
            Map.of(
                "institution",
                List.of(),
                "source",
                List.of("LAST_ROUND", "REGISTRY", "OVERRULED")));
    var institution = listing.filters().get("institution");
    var source = listing.filters().get("source");
    var found =
        desk.all(round).stream()
            .map(CarryOverDocument::of)
            .filter(one -> institution == null || one.institution().equals(institution))
            .filter(one -> source == null || one.source().name().equals(source))
            .toList();
    var items =
        found.stream().skip((long) listing.page() * listing.size()).limit(listing.size()).toList();
    return Answers.page(request, listing, items, found.size());
  }

  @GetMapping("/{physician}")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR},
      own = Role.PHYSICIAN)
  @Stated(
      id = "getCarryOver",
      summary = "Look at what is carried over of a physician",
      answered = "What goes into the round's problem, and where it comes from",
      tagged = true)
  ResponseEntity<CarryOverDocument> one(RoundKey round, @PathVariable String physician) {
    return answer(desk.one(round, physician));
  }

  @PutMapping("/{physician}")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      replacing = true,
      id = "overruleCarryOver",
      summary = "Overrule what is carried over of a physician",
      description = "With a reason. If-Match is needed where it was overruled before.",
      body = "CarryOverBody",
      answered = "What goes into the round's problem now",
      tagged = true)
  @Problems({
    ProblemCode.BODY_FAULTY,
    ProblemCode.CHANGE_REASON_MISSING,
    ProblemCode.ROUND_STATE_WRONG
  })
  ResponseEntity<CarryOverDocument> overrule(
      RoundKey round,
      @PathVariable String physician,
      Caller caller,
      Precondition condition,
      JsonNode body) {
    return answer(desk.overrule(round, physician, body, condition, caller));
  }

  @DeleteMapping("/{physician}")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      id = "restoreCarryOver",
      summary = "Let what follows from the last round hold again",
      status = 204,
      answered = "It holds",
      conditional = true)
  @Problems(ProblemCode.ROUND_STATE_WRONG)
  ResponseEntity<Void> restore(
      RoundKey round, @PathVariable String physician, Precondition condition) {
    desk.restore(round, physician, condition);
    return ResponseEntity.noContent().build();
  }

  private static ResponseEntity<CarryOverDocument> answer(Carried carried) {
    var overruling = carried.overruling();
    return Answers.withTag(
        CarryOverDocument.of(carried), overruling == null ? 0 : overruling.version());
  }
}
