package org.zhishou.service.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.zhishou.engine.advice.Advice;
import org.zhishou.engine.advice.RepairKind;
import org.zhishou.engine.change.ChangeDutyDays;
import org.zhishou.engine.change.ChangesWriter;
import org.zhishou.engine.draft.CostChange;
import org.zhishou.engine.draft.LimitBreach;
import org.zhishou.engine.draft.RuleChange;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.problem.TourWindow;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.roster.RosterWriter;
import org.zhishou.engine.roster.RuleTotal;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.substitute.Chain;
import org.zhishou.engine.substitute.JointRepair;
import org.zhishou.engine.substitute.Step;
import org.zhishou.engine.substitute.Substitute;
import org.zhishou.engine.substitute.SubstitutionPlan;
import org.zhishou.engine.substitute.Vacancy;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds what answers carry of rosters to what the engine writes in its own documents. */
class AnswerShapesTest {
  static final LocalDate DAY = LocalDate.of(2026, 10, 12);
  static final Text REASON = Text.of("audit.session.FULL_DAY");

  static final String PROBLEM =
      """
      {"calendar": {}, "period": {"firstDay": "2026-10-12", "lastDay": "2026-10-18"},
       "hospitals": [{"id": "H1"}], "centres": [{"id": "C1"}],
       "physicians": [{"id": "P1", "institution": "H1", "title": "CHIEF"},
                      {"id": "P2", "institution": "H1", "title": "CHIEF"}],
       "travelTimes": [{"from": "H1", "to": "C1", "minutes": 5}]}""";

  final JsonMapper mapper = AnswerShapes.mapper();
  final RosterWriter writer = new RosterWriter(Locale.ENGLISH);

  private void same(Object answered, JsonNode written) {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    try {
      assertThat(mapper.readTree(mapper.writeValueAsString(answered)))
          .isEqualTo(mapper.readTree(written.toString()));
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }

  @Test
  void dutiesStandInAnswersAsInRosters() {
    for (var duty :
        List.of(
            new Duty("C1", DAY, Session.EVENING, "P1", true),
            new Duty("C1", null, DAY, Session.FULL_DAY, Mode.REMOTE, "P1", false),
            new Duty("C1", "T1", DAY, Session.FULL_DAY, Mode.ON_SITE, "P1", false))) {
      same(duty, RosterWriter.json(duty));
    }
  }

  @Test
  void shortagesStandInAnswersAsInRosters() {
    var remote = new Site("C1", Mode.REMOTE, null);
    var tour = new Site("C1", Mode.ON_SITE, "T1");
    for (var shortage :
        List.of(
            new Shortage.Week("C1", DAY, 3, 1, REASON),
            new Shortage.RequiredSession("C1", DAY, Session.MORNING, REASON),
            new Shortage.RequiredSession(remote, DAY, Session.MORNING, REASON),
            new Shortage.TourVisit(tour, new TourWindow(DAY, DAY.plusDays(9)), 2, REASON))) {
      same(shortage, writer.json(shortage));
    }
  }

  @Test
  void boundsScoresAndTotalsStandInAnswersAsInRosters() {
    same(
        new Bounds.Coverage(9, 8, 7, 3, 2, 1, 0, 0, 0, true, List.of(REASON)),
        writer.json(new Bounds.Coverage(9, 8, 7, 3, 2, 1, 0, 0, 0, true, List.of(REASON))));
    same(
        new Bounds.Coverage(9, 8, 7, 3, 2, 1, 4, 3, 0, false, List.of()),
        writer.json(new Bounds.Coverage(9, 8, 7, 3, 2, 1, 4, 3, 0, false, List.of())));
    same(new RosterScore(0, -2, -30), RosterWriter.json(new RosterScore(0, -2, -30)));
    same(
        new RuleTotal(Rule.TITLE_MIX, 40, 1),
        RosterWriter.json(new RuleTotal(Rule.TITLE_MIX, 40, 1)));
  }

  @Test
  void namesStandInAnswersAsInRosters() {
    var people = new LinkedHashMap<String, RosterNames.Person>();
    people.put("P1", new RosterNames.Person("李安", "H1", Title.CHIEF, "PAEDIATRICS"));
    people.put("P2", new RosterNames.Person(null, "H1", Title.ATTENDING, "INTERNAL"));
    var named =
        new RosterNames(
            new LinkedHashMap<>(Map.of("C1", "梅江镇卫生院")),
            new LinkedHashMap<>(),
            people,
            new LinkedHashMap<>(Map.of("T1", "巡回")));
    same(named, RosterWriter.json(named));
    same(RosterNames.NONE, RosterWriter.json(RosterNames.NONE));
  }

  @Test
  void changesStandInAnswersAsAScenarioTakesThem() {
    var change = new ChangeDutyDays("C1", 4);
    same(List.of(change), new ChangesWriter().json(List.of(change)));
  }

  @Test
  void costsStandByLevelAndRule() {
    same(
        new CostChange(
            List.of(new RuleChange(Rule.WEEKLY_LIMIT, 1), new RuleChange(Rule.CONTINUITY, -100))),
        mapper.readTree(
            """
            {"limits":1,"coverage":0,"soft":-100,"rules":[
            {"id":"weekly-limit","level":"LIMITS","cost":1},
            {"id":"continuity","level":"SOFT","cost":-100}]}"""));
    same(
        new LimitBreach(Rule.DAILY_LIMIT, REASON),
        mapper
            .createObjectNode()
            .put("id", "daily-limit")
            .put("message", REASON.in(Locale.ENGLISH)));
  }

  @Test
  void substitutesNameEveryVacancyAndItsChain() {
    var duty = new Duty("C1", DAY, Session.FULL_DAY, "P1", false);
    var instead = duty.withPhysician("P2");
    var free = new CostChange(List.of());
    var chain = new Chain(List.of(new Step(null, instead)), free);
    var plan =
        new SubstitutionPlan(
            new ProblemReader().read(PROBLEM),
            List.of(
                new Vacancy(
                    duty, free, List.of(new Substitute("P2", free, List.of())), List.of(), chain),
                new Vacancy(duty, free, List.of(), List.of(), null)),
            new JointRepair(List.of(), List.of(instead), List.of(), free, List.of(instead)));

    var json = mapper.readTree(mapper.writeValueAsString(plan));

    assertThat(json.propertyNames()).containsExactlyInAnyOrder("vacancies", "joint", "names");
    assertThat(json.at("/vacancies/0/ranked/0/physician").asString()).isEqualTo("P2");
    assertThat(json.at("/vacancies/0/bestChain/steps/0").propertyNames()).containsExactly("to");
    assertThat(json.at("/vacancies/1").has("bestChain")).isFalse();
    assertThat(json.at("/joint").propertyNames())
        .containsExactlyInAnyOrder("gone", "made", "leftEmpty", "change");
    assertThat(json.at("/names/physicians").propertyNames()).containsExactly("P1", "P2");
  }

  @Test
  void adviceCarriesItsChangesAsData() {
    var advice =
        new Advice(
            RepairKind.WEEKLY_LIMIT, List.of(new ChangeDutyDays("C1", 4)), 2, 3, true, REASON);

    var json = mapper.readTree(mapper.writeValueAsString(advice));

    assertThat(json.at("/repair").asString()).isEqualTo("WEEKLY_LIMIT");
    assertThat(json.at("/text").asString()).isEqualTo(REASON.in(Locale.getDefault()));
    assertThat(json.at("/changes/0/kind").asString()).isEqualTo("change-duty-days");
    assertThat(json.propertyNames())
        .containsExactlyInAnyOrder("repair", "changes", "days", "asks", "exact", "text");
  }
}
