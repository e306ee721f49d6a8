package org.zhishou.service.planning.edit;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.Form;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.round.RoundKey;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}")
@Tag(name = "Drafts", description = "Solves of a round, and the rosters that came of them")
class BoardController {
  private final BoardDesk desk;

  BoardController(BoardDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/drafts/{draft}/board")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getBoard",
      summary = "Look at a draft laid out by centre, physician and date",
      description =
          """
          Names, calendar, what each centre's weeks require and have, what lies behind each physician's dates, the \
          duties, and what is missing with its reason. Only the bureau is told why people are away.\
          """,
      answered = "The board",
      tagged = true)
  ResponseEntity<BoardDocument> draft(
      RoundKey round, @PathVariable String draft, Caller caller, Locale locale) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .eTag(Precondition.weakTag(draft))
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
        .body(desk.draft(round, draft, null, caller, locale));
  }

  @PostMapping("/drafts/{draft}/board")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER})
  @Stated(
      id = "tryBoard",
      summary = "Look at a draft as edits would leave it, laid out",
      description =
          """
          With the verdict on the edits, all of them together. Where they are not accepted, the board is the one \
          before them. Nothing is saved.\
          """,
      answered = "The board")
  ResponseEntity<BoardDocument> tryOut(
      RoundKey round,
      @PathVariable String draft,
      Caller caller,
      @Form EditsBody form,
      Locale locale) {
    return Answers.worded(locale, desk.draft(round, draft, form.edits(), caller, locale));
  }

  @PostMapping("/drafts/{draft}/prices")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "priceDuty",
      summary = "Price every place that a duty could go to",
      description =
          """
          After the `edits`, if there are any: each empty seat that the `duty` could move to and each duty that it \
          could be exchanged with, from the date `from` to `to`; and everybody else who could take it, or the \
          `vacant` place. Each with what it costs by rule and the limits that it would newly break. Pinned duties \
          and, once the round is published, past dates are left out.\
          """,
      answered = "The prices")
  @Problems({ProblemCode.EDIT_REFUSED})
  ResponseEntity<PricesDocument> prices(
      RoundKey round, @PathVariable String draft, @Form PriceQuestion question, Locale locale) {
    return Answers.worded(locale, desk.prices(round, draft, question));
  }

  @GetMapping("/published/{version}/board")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getPublishedBoard",
      summary = "Look at a published roster laid out by centre, physician and date",
      answered = "The board")
  ResponseEntity<BoardDocument> published(
      RoundKey round, @PathVariable String version, Caller caller, Locale locale) {
    return Answers.worded(locale, desk.published(round, version, caller, locale));
  }
}
