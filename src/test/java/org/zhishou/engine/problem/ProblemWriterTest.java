package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemWriterTest {
  private final ProblemWriter writer = new ProblemWriter();
  private final ProblemReader reader = new ProblemReader();

  static Stream<RosterProblem> problems() {
    return Stream.of(
            Counties.oneCentreOnePhysician(),
            Counties.twoCentresThreePhysicians(),
            Counties.everyProperty(),
            Counties.everyProperty().with("/calendar", "{}"),
            Counties.everyProperty()
                .with("/calendar", "{holidays: ['2026-10-01'], makeUpWorkingDays: ['2026-10-10']}"),
            Counties.everyProperty().with("/physicians/0/permittedCentres", "[]"),
            Counties.everyProperty().with("/physicians/0/carriedOverDutyDays", "-0.0"),
            Counties.everyProperty().with("/name", "'\\\\ \\\" 宁都 😀'"))
        .map(CountyJson::problem);
  }

  @ParameterizedTest
  @MethodSource("problems")
  void whatIsWrittenReadsBackAsAnEqualProblem(RosterProblem problem) {
    assertThat(reader.read(writer.compact(problem)).problem()).isEqualTo(problem);
    assertThat(reader.read(writer.pretty(problem)).problem()).isEqualTo(problem);
  }

  @Test
  void defaultsStayOutButThePolicyIsWhole() {
    assertThat(writer.compact(Counties.oneCentreOnePhysician().problem()))
        .isEqualTo(
            """
            {"period":{"firstDay":"2026-11-02","lastDay":"2026-11-15"},\
            "policy":{"dutyDaysPerWeek":3,"shortWeek":"CAP_AT_WORKING_DAYS",\
            "halfDayCountsAsDutyDay":true,"maxTravelMinutes":90,"maxTravelMinutesForHalfDay":60,\
            "maxDutyDaysPerWeek":2},\
            "hospitals":[{"id":"H1","name":"县人民医院"}],\
            "centres":[{"id":"C1","name":"梅江镇卫生院","dutyDaysPerWeek":1}],\
            "physicians":[{"id":"P1","name":"李医师","institution":"H1","title":"ATTENDING"}],\
            "travelTimes":[{"from":"H1","to":"C1","minutes":30}]}""");
  }

  @Test
  void prettyMeansIndentedLines() {
    assertThat(writer.pretty(Counties.oneCentreOnePhysician().problem()))
        .startsWith("{\n  \"period\" : {\n    \"firstDay\" : \"2026-11-02\",\n")
        .endsWith("}\n")
        .doesNotContain("\r");
  }

  @Test
  void weightsStandInTheOrderOfTheRulebook() {
    assertThat(writer.compact(Counties.everyProperty().problem()))
        .contains("\"weights\":{\"continuity\":120,\"spread\":0,\"preferred-date\":-30}");
  }
}
