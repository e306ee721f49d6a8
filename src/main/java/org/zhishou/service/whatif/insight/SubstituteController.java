package org.zhishou.service.whatif.insight;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.engine.substitute.SubstitutionPlan;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.Form;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.whatif.scenario.Workbench;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Insight", description = "Rosters compared, explained and mended")
class SubstituteController {
  private final RosterShelf shelf;
  private final Workbench bench;

  SubstituteController(RosterShelf shelf, Workbench bench) {
    this.shelf = shelf;
    this.bench = bench;
  }

  @PostMapping("/counties/{county}/rounds/{round}/substitutes")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "findSubstitutes",
      summary = "Ask who steps in for vacant duties of a roster",
      description =
          """
          For the duties under `vacant`, or for all that `physician` was to do from `from` to `to`: everybody ranked \
          by cost, the best chain of at most two moves, and one proposal for all together. Nothing is changed by it.\
          """,
      answered = "The substitutes",
      answer = "Substitutes")
  @Problems({ProblemCode.ROSTER_MISSING, ProblemCode.PROBLEM_TOO_LARGE})
  ResponseEntity<Substitutes> ofRound(
      RoundKey round, @Form SubstituteQuestion asked, Locale locale) {
    var roster = shelf.find(round, asked.name());
    var plan = substitutes(asked.vacancies(), roster);
    return Answers.worded(locale, new Substitutes(roster.of(), plan));
  }

  @PostMapping("/substitutes")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "findGivenSubstitutes",
      summary = "Ask who steps in for vacant duties of a roster of one's own",
      description = "As for a round. Nothing is kept.",
      answered = "The substitutes",
      answer = "Substitutes")
  @Problems({ProblemCode.PROBLEM_TOO_LARGE})
  ResponseEntity<Substitutes> ofBody(@Form SubstituteQuestion.Given asked, Locale locale) {
    var roster = NamedRoster.of("", null, asked.problem(), asked.duties(), null);
    return Answers.worded(locale, new Substitutes(null, substitutes(asked.vacancies(), roster)));
  }

  private SubstitutionPlan substitutes(Vacancies vacancies, NamedRoster roster) {
    vacancies.expectFit(roster);
    return bench.on(roster.problem(), () -> OwnRoster.orRefused(() -> vacancies.answer(roster)));
  }
}
