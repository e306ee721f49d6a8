package org.zhishou.service.overview;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.round.RoundKey;

/** A round at a glance. */
@RestController
@Tag(name = "Rounds")
class OverviewController {
  private final OverviewDesk desk;

  OverviewController(OverviewDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/api/v1/counties/{county}/rounds/{round}/overview")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getRoundOverview",
      summary = "Look at a round at a glance",
      description =
          """
          How far it is and what is to be done next; of the roster that holds, else of the current draft, what it covers \
          per week and centre, what no legal roster could better, and its figures.\
          """,
      answered = "The round")
  ResponseEntity<OverviewDocument> overview(RoundKey round, Locale locale) {
    return Answers.worded(locale, desk.of(round, locale));
  }
}
