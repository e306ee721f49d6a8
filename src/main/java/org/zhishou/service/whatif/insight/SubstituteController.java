package org.zhishou.service.whatif.insight;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.substitute.SubstitutionPlan;
import org.zhishou.engine.text.Text;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.web.Body;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;
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

  @PostMapping(
      path = "/counties/{county}/rounds/{round}/substitutes",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "findSubstitutes",
      summary = "Ask who steps in for vacant duties of a roster",
      description =
          """
          For the duties under `vacant`, or for all that `physician` was to do from `from` to `to`: everybody ranked \
          by cost, the best chain of at most two moves, and one proposal for all together. Nothing is changed by it.\
          """,
      body = "SubstituteQuestion",
      answered = "The substitutes",
      answer = "Substitutes")
  @Problems({ProblemCode.BODY_FAULTY, ProblemCode.ROSTER_MISSING, ProblemCode.PROBLEM_TOO_LARGE})
  ResponseEntity<Substitutes> ofRound(
      @PathVariable String county, @PathVariable String round, HttpServletRequest request)
      throws IOException {
    var body = Body.of(request);
    var posed = Posed.of(body, "of", "vacant", "physician", "from", "to");
    var name = name(posed);
    var vacancy = VacancyQuestion.of(posed);
    posed.check();
    var roster = shelf.find(county, round, name);
    return Worded.answer(request, new Substitutes(roster.of(), substitutes(vacancy, roster)));
  }

  /** The version that holds where nothing is said. */
  private static RosterName name(Posed posed) {
    var published = new RosterName(RosterName.Kind.PUBLISHED, null);
    var text = posed.fields().optional("of", Scalars.TEXT);
    if (text == null) {
      return published;
    }
    var name = RosterName.of(text);
    if (name.isEmpty()) {
      posed
          .faults()
          .unfit(
              FaultCode.UNKNOWN_VALUE,
              posed.fields().at("of"),
              Text.of("problem.expected.one-of", RosterName.FORMS));
    }
    return name.orElse(published);
  }

  @PostMapping(
      path = "/substitutes",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "findGivenSubstitutes",
      summary = "Ask who steps in for vacant duties of a roster of one's own",
      description = "As for a round. Nothing is kept.",
      body = "GivenSubstituteQuestion",
      answered = "The substitutes",
      answer = "Substitutes")
  @Problems({ProblemCode.BODY_FAULTY, ProblemCode.PROBLEM_TOO_LARGE})
  ResponseEntity<Substitutes> ofBody(HttpServletRequest request) throws IOException {
    var body = Body.of(request);
    var posed = Posed.of(body, "problem", "duties", "vacant", "physician", "from", "to");
    var problem = posed.problem();
    var duties = posed.duties("duties");
    var vacancy = VacancyQuestion.of(posed);
    posed.check();
    var roster = NamedRoster.of("", null, problem.orElseThrow(), duties, null);
    return Worded.answer(request, new Substitutes(null, substitutes(vacancy, roster)));
  }

  private SubstitutionPlan substitutes(VacancyQuestion vacancy, NamedRoster roster) {
    vacancy.expectFit(roster);
    return bench.on(roster.problem(), () -> Posed.orRefused(() -> vacancy.answer(roster)));
  }
}
