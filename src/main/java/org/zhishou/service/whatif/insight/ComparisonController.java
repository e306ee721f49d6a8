package org.zhishou.service.whatif.insight;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.Form;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.whatif.scenario.AtOnce;
import org.zhishou.service.whatif.scenario.Workbench;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Insight", description = "Rosters compared, explained and mended")
class ComparisonController {
  private final RosterShelf shelf;
  private final Workbench bench;

  ComparisonController(RosterShelf shelf, Workbench bench) {
    this.shelf = shelf;
    this.bench = bench;
  }

  @GetMapping("/counties/{county}/rounds/{round}/comparisons")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "compareRosters",
      summary = "Put rosters of a round side by side",
      description =
          """
          All figures of each, what each costs more than the first, and the duties in which it differs from the first \
          and whom that touches. Up to ten.\
          """,
      answered = "A column for each, in the order asked for",
      query = {
        "of: Which, with commas: draft, draft:ID, published, published:VERSION, scenario:ID"
      })
  @Problems({ProblemCode.ROSTER_MISSING, ProblemCode.PROBLEM_TOO_LARGE})
  ResponseEntity<Comparison> ofRound(RoundKey round, Query query, Locale locale) {
    var names = RosterChoice.several(query, ComparisonQuestion.MOST);
    query.check();
    var rosters = names.stream().map(name -> shelf.find(round, name)).toList();
    return answer(rosters, locale);
  }

  private ResponseEntity<Comparison> answer(List<NamedRoster> rosters, Locale locale) {
    rosters.forEach(roster -> AtOnce.expectBearable(roster.problem()));
    return Answers.worded(
        locale, bench.on(() -> OwnRoster.orRefused(() -> Comparison.of(rosters))));
  }

  @PostMapping("/comparisons")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "compareGivenRosters",
      summary = "Put rosters of one problem side by side",
      description = "Nothing is kept. Up to ten, each a name and duties.",
      answered = "A column for each, in the order of the body")
  @Problems({ProblemCode.PROBLEM_TOO_LARGE})
  ResponseEntity<Comparison> ofBody(@Form ComparisonQuestion form, Locale locale) {
    return answer(form.named(), locale);
  }
}
