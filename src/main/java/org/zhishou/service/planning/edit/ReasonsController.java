package org.zhishou.service.planning.edit;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.round.RoundKey;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}/drafts/{draft}")
@Tag(name = "Drafts", description = "Solves of a round, and the rosters that came of them")
class ReasonsController {
  private final ReasonsDesk desk;

  ReasonsController(ReasonsDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/cuts")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getCuts",
      summary = "See whose weeks and limits hold duty days short",
      description =
          "The minimum cut of what the draft was planned from, piece by piece. Empty where all can be staffed.",
      answered = "The pieces of the cut")
  CutsDocument cuts(RoundKey round, @PathVariable String draft, Locale locale) {
    return desk.cuts(round, draft, locale);
  }

  @GetMapping("/history")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getPlaceHistory",
      summary = "See how a centre's duties on a date came about",
      description =
          "Through the drafts that this one came of, and the published versions: who changed them, when and to whom.",
      answered = "The steps, oldest first",
      query = {"centre: The centre", "date: The date, such as 2026-10-13"})
  PlaceHistory history(RoundKey round, @PathVariable String draft, Query query) {
    var centre = query.needed("centre", "C1");
    var date = query.needed("date", "2026-10-13").flatMap(stated -> query.date("date"));
    query.check();
    return desk.history(round, draft, centre.orElseThrow(), date.orElseThrow());
  }
}
