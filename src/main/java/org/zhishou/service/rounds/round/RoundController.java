package org.zhishou.service.rounds.round;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.idempotency.Sent;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.PageDocument;
import org.zhishou.service.platform.web.Form;
import org.zhishou.service.platform.web.KeyedBody;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds")
@Tag(name = "Rounds", description = "A quarter from collecting availability to its end")
class RoundController {
  private static final List<String> SORTABLE =
      List.of("name", "firstDay", "deadline", "state", "updatedAt");
  private static final Map<String, List<String>> FILTERABLE =
      Map.of(
          "name",
          List.of(),
          "state",
          Arrays.stream(RoundState.values()).map(RoundState::name).toList());

  private final RoundDesk desk;

  RoundController(RoundDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  @Permitted(anyRole = true)
  @Stated(
      id = "listRounds",
      summary = "List the rounds",
      description = "Latest weeks first unless sorted otherwise.",
      answered = "A page of the list",
      listing = true,
      query = {
        "sort: Properties to sort by, such as `-deadline,name`; a minus sorts downwards",
        "name: Only those whose name contains this",
        "state: COLLECTING, PLANNING, PUBLISHED or CLOSED"
      })
  ResponseEntity<PageDocument<RoundDocument>> list(
      @PathVariable String county, HttpServletRequest request) {
    var listing = Listing.of(request, SORTABLE, FILTERABLE);
    var found = desk.page(county, listing);
    var items = found.items().stream().map(RoundDocument::of).toList();
    return Answers.page(request, listing, items, found.total());
  }

  @PostMapping
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      id = "openRound",
      summary = "Open a round",
      description =
          """
          Its weeks as `period`, or as `year` and `quarter`: a bureau's quarter is the weeks whose Thursday lies in it. \
          Nothing is copied: the registry is read when the round is solved. No week belongs to two rounds.\
          """,
      status = 201,
      answered = "The round, COLLECTING",
      tagged = true,
      creating = true)
  @Problems({ProblemCode.ROUND_OVERLAPS})
  ResponseEntity<RoundDocument> open(
      @PathVariable String county,
      @Form RoundBody opening,
      KeyedBody body,
      HttpServletRequest request) {
    var round = desk.open(county, opening, Sent.of(body));
    return Answers.created(request, round.id(), RoundDocument.of(round), round.version());
  }

  @GetMapping("/{round}")
  @Permitted(anyRole = true)
  @Stated(
      id = "getRound",
      summary = "Look at a round",
      answered = "The round, with the instants of the states it went through",
      tagged = true)
  ResponseEntity<RoundDocument> one(RoundKey round) {
    return answer(desk.one(round));
  }

  @PutMapping("/{round}")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      id = "editRound",
      summary = "Edit a round's terms",
      description = "While it is COLLECTING. A deadline that has passed ends it for the hospitals.",
      answered = "The round",
      tagged = true,
      conditional = true)
  @Problems({ProblemCode.ROUND_STATE_WRONG})
  ResponseEntity<RoundDocument> edit(
      RoundKey round, Precondition condition, @Form RoundBody.Edit edit) {
    return answer(desk.edit(round, edit, condition));
  }

  @DeleteMapping("/{round}")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      id = "deleteRound",
      summary = "Delete a round that was opened by mistake",
      description = "While it is COLLECTING and nothing was handed in.",
      status = 204,
      answered = "It is gone",
      conditional = true)
  @Problems({ProblemCode.ROUND_STATE_WRONG, ProblemCode.ROUND_IN_USE})
  ResponseEntity<Void> delete(RoundKey round, Precondition condition) {
    desk.delete(round, condition);
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/{round}/close")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      id = "closeRound",
      summary = "Close a round",
      description = "Once its last day is past in China.",
      answered = "The round, CLOSED",
      tagged = true)
  @Problems({ProblemCode.ROUND_STATE_WRONG, ProblemCode.ROUND_NOT_OVER})
  ResponseEntity<RoundDocument> close(RoundKey round) {
    return answer(desk.close(round));
  }

  private static ResponseEntity<RoundDocument> answer(Round round) {
    return Answers.withTag(RoundDocument.of(round), round.version());
  }
}
