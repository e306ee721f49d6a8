package org.zhishou.service.record.assessment;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.DateSpan;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.record.assessment.AssessmentDesk.By;
import org.zhishou.service.record.ledger.Span;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Assessment", description = "Figures with their numerators, denominators and bases")
class AssessmentController {
  private static final String OF_COUNTY = "/counties/{county}/assessment";
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2999;

  private final AssessmentDesk desk;
  private final MissedWeeks missed;
  private final PostedCentres posted;
  private final BurdenDesk burden;
  private final EquityDesk equity;

  AssessmentController(
      AssessmentDesk desk,
      MissedWeeks missed,
      PostedCentres posted,
      BurdenDesk burden,
      EquityDesk equity) {
    this.desk = desk;
    this.missed = missed;
    this.posted = posted;
    this.burden = burden;
    this.equity = equity;
  }

  @GetMapping(OF_COUNTY + "/figures")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getAssessmentFigures",
      summary = "Look at the assessment figures of a county",
      description =
          """
          By county, hospital or centre and by month, quarter or year: weekly attainment (达标率), centres with every week \
          met, days deployed (下沉天数) by 10,000 residents, posting coverage (派驻覆盖率, by year alone), tours made of those \
          due, remote sessions apart; planned beside attended. Of a hospital: the centres that it answers for, and the \
          days of its own people. Each figure says what it counts.""",
      answered = "The figures, by group and stretch of time",
      query = {
        "by: COUNTY (unless stated), HOSPITAL or CENTRE",
        "per: MONTH, QUARTER or YEAR (unless stated)",
        DateSpan.STATED
      })
  ResponseEntity<FigureDocument.Several> figures(
      @PathVariable String county, Query query, Locale locale) {
    var by = query.word("by", names(By.class)).map(By::valueOf).orElse(By.COUNTY);
    var span = span(query);
    var range = DateSpan.of(query);
    var items = desk.figures(county, by, span, range, locale);
    return Answers.worded(locale, new FigureDocument.Several(range.from(), range.to(), items));
  }

  @GetMapping("/assessment/figures")
  @Permitted(Role.PROVINCE)
  @Stated(
      id = "getAssessmentFiguresOfProvince",
      summary = "Look at the assessment figures of the province",
      description = "As those of a county, by county or of all together.",
      answered = "The figures, by group and stretch of time",
      query = {
        "by: PROVINCE (unless stated) or COUNTY",
        "per: MONTH, QUARTER or YEAR (unless stated)",
        DateSpan.STATED
      })
  @Problems(ProblemCode.PATH_UNKNOWN)
  ResponseEntity<FigureDocument.Several> province(Query query, Locale locale) {
    var together = query.word("by", List.of("PROVINCE", "COUNTY")).orElse("PROVINCE");
    var span = span(query);
    var range = DateSpan.of(query);
    var items = desk.ofProvince(together.equals("PROVINCE"), span, range, locale);
    return Answers.worded(locale, new FigureDocument.Several(range.from(), range.to(), items));
  }

  @GetMapping(OF_COUNTY + "/missed-weeks")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "listMissedWeeks",
      summary = "List the weeks that were not met, and why",
      description =
          """
          Short as planned, with the reason that was acknowledged; duties to which nobody came; duties of which nothing \
          was recorded. Weeks whose Thursday is within.""",
      answered = "The weeks as attended, earliest first",
      query = {DateSpan.STATED})
  ResponseEntity<FigureDocument.MissedList> missed(
      @PathVariable String county, Query query, Locale locale) {
    var range = DateSpan.of(query);
    return Answers.worded(locale, new FigureDocument.MissedList(missed.of(county, range)));
  }

  @GetMapping(OF_COUNTY + "/deployment")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getDeployment",
      summary = "Look at days deployed by title and specialty",
      answered = "Days, and by 10,000 residents",
      query = {DateSpan.STATED})
  ResponseEntity<FigureDocument.DeployedList> deployed(
      @PathVariable String county, Query query, Locale locale) {
    return Answers.worded(locale, burden.deployed(county, DateSpan.of(query), locale));
  }

  @GetMapping(OF_COUNTY + "/postings")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getPostingCoverage",
      summary = "Look at which township centres a posting covers in a year",
      description =
          """
          With what is foreseen by the end of the year, and the last day on which a posting may begin that still counts.""",
      answered = "By township centre",
      query = "year: Such as 2026; the current one unless stated")
  ResponseEntity<FigureDocument.PostedList> posted(
      @PathVariable String county, Query query, Locale locale) {
    var year = query.whole("year", FIRST_YEAR, LAST_YEAR);
    query.check();
    return Answers.worded(locale, posted.of(county, (int) year.orElse(posted.thisYear()), locale));
  }

  @GetMapping(OF_COUNTY + "/burden")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getHospitalBurden",
      summary = "Look at what each hospital gave against its share of physicians",
      answered = "By hospital and stretch of time",
      query = {"per: MONTH, QUARTER or YEAR (unless stated)", DateSpan.STATED})
  ResponseEntity<FigureDocument.BurdenList> burden(
      @PathVariable String county, Query query, Locale locale) {
    var span = span(query);
    return Answers.worded(locale, burden.ofHospitals(county, span, DateSpan.of(query), locale));
  }

  @GetMapping(OF_COUNTY + "/equity")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getEquity",
      summary = "Look at how evenly days are spread over residents",
      description =
          """
          Gini, Theil's T within and between kinds of centres, the concentration index over remoteness, and each centre's \
          agglomeration; planned beside attended, over time. To be looked at, never an objective.""",
      answered = "By stretch of time",
      query = {"per: MONTH, QUARTER or YEAR (unless stated)", DateSpan.STATED})
  ResponseEntity<FigureDocument.EquityList> equity(
      @PathVariable String county, Query query, Locale locale) {
    var span = span(query);
    return Answers.worded(locale, equity.ofCounty(county, span, DateSpan.of(query), locale));
  }

  @GetMapping("/assessment/equity")
  @Permitted(Role.PROVINCE)
  @Stated(
      id = "getEquityOfProvince",
      summary = "Look at how evenly days are spread over the residents of the province",
      description =
          """
          As that of a county, over the centres of all counties; agglomeration is by county, whose id stands where that of \
          a centre stands.""",
      answered = "By stretch of time",
      query = {"per: MONTH, QUARTER or YEAR (unless stated)", DateSpan.STATED})
  @Problems({ProblemCode.PATH_UNKNOWN, ProblemCode.NOT_PERMITTED})
  ResponseEntity<FigureDocument.EquityList> equityOfProvince(Query query, Locale locale) {
    var span = span(query);
    var range = DateSpan.of(query);
    return Answers.worded(locale, equity.ofProvince(span, range, locale));
  }

  private static Span span(Query query) {
    return query.word("per", names(Span.class)).map(Span::valueOf).orElse(Span.YEAR);
  }

  private static List<String> names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
  }
}
