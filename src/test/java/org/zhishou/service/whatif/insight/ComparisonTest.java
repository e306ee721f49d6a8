package org.zhishou.service.whatif.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.compare.CentreFigure;
import org.zhishou.engine.compare.EquityFigure;
import org.zhishou.engine.compare.PhysicianFigure;
import org.zhishou.engine.compare.RosterDifference;
import org.zhishou.engine.compare.RosterFigures;
import org.zhishou.engine.compare.RuleFigure;
import org.zhishou.engine.compare.Spread;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.service.platform.json.AnswerShapes;
import tools.jackson.databind.JsonNode;

class ComparisonTest {
  static JsonNode written(Object document) {
    var mapper = AnswerShapes.mapper();
    return mapper.readTree(mapper.writeValueAsString(document));
  }

  @Test
  void figuresAreWrittenInPlainNumbers() {
    var specialties = new TreeMap<String, Integer>();
    specialties.put("PAEDIATRICS", 2);
    var figures =
        new RosterFigures(
            new RosterScore(0, -5, -700),
            new Bounds.Coverage(9, 9, 4, 0, 0, 0, 0, 0, 0, true, List.of()),
            List.of(new RuleFigure(Rule.SPREAD, 10, 1, null)),
            null,
            new Spread(1, 1.5, 2, 0.1),
            new Spread(30, 40, 50, 0.2),
            List.of(new PhysicianFigure("P1", 3, 6, 90)),
            List.of(new CentreFigure("C1", 5, 4, 1, 0, 2.0, 1, specialties, 0, 0, 0, 0)),
            new EquityFigure(1, 6, 0.5),
            new EquityFigure(1, 7, 0.5));

    var json = written(FiguresDocument.of(figures));

    assertThat(json.at("/score/coverage").longValue()).isEqualTo(-5);
    assertThat(json.at("/travelMinutes/gini").doubleValue()).isEqualTo(0.2);
    assertThat(json.at("/loadHalfDays/median").doubleValue()).isEqualTo(1.5);
    assertThat(json.at("/centres/0/dutyDaysPer10000Residents").doubleValue()).isEqualTo(2.0);
    assertThat(json.at("/centres/0/specialtyDays/PAEDIATRICS").intValue()).isEqualTo(2);
    assertThat(json.at("/equity/extraDays/tenthsOff").intValue()).isEqualTo(6);
    assertThat(json.at("/rules/0/id").stringValue()).isEqualTo("spread");
    assertThat(json.at("/rules/0/lowerBound").isNull()).isTrue();
    assertThat(json.at("/softLowerBound").isNull()).isTrue();
  }

  @Test
  void theDifferenceIsWrittenById() {
    var day = LocalDate.of(2026, 11, 5);
    var first = List.of(new Duty("C1", day, Session.FULL_DAY, "P2", false));
    var second = List.of(new Duty("C2", day, Session.FULL_DAY, "P3", false));

    var json = written(DifferenceDocument.of(RosterDifference.of(first, second)));

    assertThat(json.at("/onlyInFirst/0/physician").stringValue()).isEqualTo("P2");
    assertThat(json.at("/onlyInSecond/0/date").stringValue()).isEqualTo("2026-11-05");
    assertThat(json.at("/physicians/1/gained").intValue()).isEqualTo(1);
    assertThat(json.at("/centres/1/centre").stringValue()).isEqualTo("C2");
  }
}
