package org.zhishou.engine.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.json.JsonMapper;

class RosterWriterTest {
  private static final LocalDate TUESDAY = LocalDate.parse("2026-10-13");

  private static Roster roster() {
    return new Roster(
        RosterStatus.COMPLETED,
        new RosterScore(0, -2, -15320),
        List.of(
            new Duty("C1", TUESDAY, Session.FULL_DAY, "P1", true),
            new Duty("C1", TUESDAY, Session.EVENING, "P2", false)),
        List.of(
            new RuleTotal(Rule.WEEKLY_COVERAGE, 1, 1),
            new RuleTotal(Rule.CONTINUITY, 6400, 64),
            new RuleTotal(Rule.PREFERRED_DATE, -40, 2)),
        List.of(
            new Shortage.Week(
                "C7", LocalDate.parse("2026-10-05"), 3, 2, Text.of("audit.session.MORNING")),
            new Shortage.RequiredSession(
                "C7", TUESDAY, Session.EVENING, Text.of("audit.session.EVENING"))),
        List.of(
            new Fault(
                "/physicians/3", "physician-serves-nowhere", Text.of("audit.title.RESIDENT"))));
  }

  @Test
  void aRosterIsWrittenAsTheContractShowsIt() {
    assertThat(new RosterWriter(Locale.ENGLISH).write(roster()))
        .isEqualTo(
            """
            {"status":"COMPLETED",\
            "score":{"limits":0,"coverage":-2,"soft":-15320},\
            "feasible":false,\
            "duties":[\
            {"centre":"C1","date":"2026-10-13","session":"FULL_DAY","physician":"P1","pinned":true},\
            {"centre":"C1","date":"2026-10-13","session":"EVENING","physician":"P2","pinned":false}],\
            "rules":[\
            {"id":"weekly-coverage","level":"COVERAGE","cost":1,"matches":1},\
            {"id":"continuity","level":"SOFT","cost":6400,"matches":64},\
            {"id":"preferred-date","level":"SOFT","cost":-40,"matches":2}],\
            "shortages":[\
            {"centre":"C7","week":"2026-10-05","required":3,"staffed":2,"reason":"morning"},\
            {"centre":"C7","date":"2026-10-13","session":"EVENING","reason":"evening"}],\
            "warnings":[\
            {"pointer":"/physicians/3","code":"physician-serves-nowhere",\
            "message":"resident physician"}]}\
            """);
  }

  @Test
  void sentencesAreWordedInTheLocale() {
    var json = new RosterWriter(Locale.CHINA).json(roster());
    assertThat(json.at("/shortages/0/reason").stringValue()).isEqualTo("上午");
    assertThat(json.at("/warnings/0/message").stringValue()).isEqualTo("住院医师");
  }

  @Test
  void whatIsWrittenIsReadBack() {
    var written = new RosterWriter(Locale.CHINA).write(roster());
    assertThat(new RosterReader().read(written)).isEqualTo(roster().duties());
    assertThat(new JsonMapper().readTree(written).get("feasible").booleanValue()).isFalse();
  }
}
