package org.zhishou.service.whatif.insight;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.engine.explain.Explainer;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.Chosen;
import org.zhishou.service.platform.web.Form;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.whatif.scenario.Workbench;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Insight", description = "Rosters compared, explained and mended")
class ExplanationController {
  private static final List<String> PROPERTIES =
      List.of("of", "score", "rules", "duties", "physicians", "shortages", "coverage", "names");

  private final RosterShelf shelf;
  private final Workbench bench;

  ExplanationController(RosterShelf shelf, Workbench bench) {
    this.shelf = shelf;
    this.bench = bench;
  }

  @GetMapping("/counties/{county}/rounds/{round}/explanation")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "explainRoster",
      summary = "Explain a roster of a round",
      description =
          """
          Totals by rule; what each duty is worth; each physician's load against their target; and of each week and \
          centre without enough days the reason, and the minimum cut in words where no legal roster does better.\
          """,
      answered = "The explanation",
      query = {
        "of: draft (unless stated), draft:ID, published, published:VERSION or scenario:ID",
        Chosen.STATED
      })
  @Problems({ProblemCode.ROSTER_MISSING, ProblemCode.PROBLEM_TOO_LARGE})
  ResponseEntity<Explanation.OfRoster> ofRound(RoundKey round, Query query, Locale locale) {
    var name = RosterChoice.one(query);
    var chosen = query.choose(PROPERTIES);
    query.check();
    var roster = shelf.find(round, name);
    return Answers.worded(
        locale, chosen.of(whole(roster.of(), roster.problem(), roster.audited(), chosen)));
  }

  @GetMapping("/counties/{county}/rounds/{round}/explanation/duty")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "explainDuty",
      summary = "Explain one duty of a roster",
      description =
          """
          Why this physician: what the duty costs by rule against leaving it empty and against everybody else, the \
          eligible cheapest first, the others with the limit that speaks against them.\
          """,
      answered = "The explanation",
      query = {
        "of: draft (unless stated), draft:ID, published, published:VERSION or scenario:ID",
        "centre: The duty's",
        "date: The duty's, such as 2026-10-13",
        "session: The duty's, FULL_DAY unless stated",
        "mode: The duty's, ON_SITE unless stated",
        "tour: The duty's, if it is one's",
        "physician: The duty's"
      })
  @Problems({ProblemCode.ROSTER_MISSING, ProblemCode.DUTY_UNKNOWN, ProblemCode.PROBLEM_TOO_LARGE})
  ResponseEntity<Explanation.OfDuty> ofDuty(RoundKey round, Query query, Locale locale) {
    var name = RosterChoice.one(query);
    var duty = RosterChoice.duty(query);
    query.check();
    var roster = shelf.find(round, name);
    return Answers.worded(
        locale,
        single(
            roster.of(), roster.problem(), roster.duties(), roster.audited(), duty.orElseThrow()));
  }

  @PostMapping("/explanations")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "explainGivenRoster",
      summary = "Explain a roster of one's own",
      description = "The whole, or the `duty` that is named. Nothing is kept.",
      answered = "The explanation of the roster or of the duty",
      answer = "Explanation")
  @Problems({ProblemCode.DUTY_UNKNOWN, ProblemCode.PROBLEM_TOO_LARGE})
  ResponseEntity<Object> ofBody(@Form ExplanationQuestion asked, Locale locale) {
    var audited = new AuditedOnce(asked.problem(), asked.duties());
    return Answers.worded(
        locale,
        asked.duty() == null
            ? whole(null, asked.problem(), audited, new Chosen(null))
            : single(null, asked.problem(), asked.duties(), audited, asked.duty()));
  }

  private Explanation.OfRoster whole(
      @Nullable String of, CheckedProblem problem, AuditedOnce roster, Chosen chosen) {
    return bench.on(
        problem,
        () ->
            OwnRoster.orRefused(
                () -> {
                  var explainer = new Explainer(roster.copy());
                  return Explanation.OfRoster.of(
                      of, chosen.has("duties") ? explainer.roster() : explainer.withoutDuties());
                }));
  }

  private Explanation.OfDuty single(
      @Nullable String of,
      CheckedProblem problem,
      List<Duty> duties,
      AuditedOnce roster,
      Duty duty) {
    if (duties.stream().noneMatch(one -> isSame(one, duty))) {
      throw new ProblemException(
          ProblemCode.DUTY_UNKNOWN,
          duty.centre(),
          duty.date().toString(),
          duty.session().name(),
          duty.physician());
    }
    return bench.on(
        problem,
        () ->
            OwnRoster.orRefused(
                () -> Explanation.OfDuty.of(of, new Explainer(roster.copy()).duty(duty))));
  }

  private static boolean isSame(Duty one, Duty other) {
    return one.site().equals(other.site())
        && one.date().equals(other.date())
        && one.session() == other.session()
        && one.physician().equals(other.physician());
  }
}
