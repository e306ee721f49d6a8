package org.zhishou.engine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Counties;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.engine.problem.ProblemReader;

class SweepTest {
  private final Scenarios scenarios = new Scenarios(new ProblemReader());
  private final CheckedProblem twoCentres = Counties.twoCentresThreePhysicians().checked();

  private static Sweep sweep(String json) {
    return new SweepReader().read(json.replace('\'', '"'));
  }

  private List<CurvePoint> curve(CheckedProblem snapshot, String json) {
    return sweep(json).points(scenarios, snapshot).stream().map(SweepPoint::certificate).toList();
  }

  private List<String> faults(String json) {
    var faulty = catchThrowableOfType(FaultyProblemException.class, () -> curve(twoCentres, json));
    return faulty.faults().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }

  @Test
  void theCertificateRisesWithTheMinutesAllowed() {
    var curve =
        curve(
            twoCentres,
            "{'lever':{'kind':'policy-limit','limit':'maxTravelMinutes'},'from':10,'to':40,'by':10}");
    // Three physicians give two days a week: six at most, three of them at each centre.
    assertThat(curve).extracting(CurvePoint::value).containsExactly(10, 20, 30, 40);
    assertThat(curve).extracting(CurvePoint::requiredDays).containsOnly(12);
    assertThat(curve).extracting(CurvePoint::possibleDays).containsExactly(0, 6, 6, 12);
    assertThat(curve).extracting(CurvePoint::leastMissing).containsExactly(12, 6, 6, 0);
    assertThat(curve.getFirst().reasons()).isNotEmpty();
  }

  @Test
  void physiciansLeaveInTheReverseOfTheProblemsOrderAndStayAway() {
    var points =
        sweep("{'lever':{'kind':'fewer-physicians','hospital':'H1'},'from':0,'to':3}")
            .points(scenarios, twoCentres);
    assertThat(points)
        .extracting(
            point ->
                point.scenario().problem().problem().physicians().stream()
                    .filter(physician -> physician.unavailable().isEmpty())
                    .map(physician -> physician.id())
                    .toList())
        .containsExactly(List.of("P1", "P2", "P3"), List.of("P1", "P2"), List.of("P1"), List.of());
    assertThat(points)
        .extracting(point -> point.certificate().possibleDays())
        .containsExactly(12, 8, 4, 0);
    var period = twoCentres.problem().period();
    assertThat(points.getLast().scenario().problem().problem().physicians())
        .flatExtracting(physician -> physician.unavailable())
        .allSatisfy(absence -> assertThat(absence.takes(period.lastDay())).isTrue());
  }

  @Test
  void aCentresDaysAndAWeightAreLeversToo() {
    assertThat(curve(twoCentres, "{'lever':{'kind':'duty-days','centre':'C1'},'from':0,'to':2}"))
        .extracting(CurvePoint::requiredDays)
        .containsExactly(6, 8, 10);
    var weighed =
        sweep("{'lever':{'kind':'weight','rule':'equity'},'from':0,'to':10,'by':5}")
            .points(scenarios, twoCentres);
    assertThat(weighed)
        .extracting(point -> point.scenario().problem().problem().rules().size())
        .containsExactly(25, 26, 26);
  }

  @Test
  void aCountysCurveNeverRisesWhilePhysiciansLeave() throws IOException {
    var ningdu = new ProblemReader().read(Files.readAllBytes(Path.of("seeds", "ningdu.json")));
    var possible =
        curve(
                ningdu,
                "{'lever':{'kind':'fewer-physicians','hospital':'"
                    + ningdu.problem().hospitals().getFirst().id()
                    + "'},'from':0,'to':10,'by':5}")
            .stream()
            .map(CurvePoint::possibleDays)
            .toList();
    assertThat(possible.get(1)).isLessThanOrEqualTo(possible.get(0));
    assertThat(possible.get(2)).isLessThanOrEqualTo(possible.get(1));
  }

  @Test
  void whatIsWrongWithASweepIsSaidAtItsPlace() {
    assertThat(faults("{'lever':{'kind':'duty-days','centre':'C7'},'from':0,'to':2}"))
        .containsExactly("/lever/centre unknown-id");
    assertThat(faults("{'lever':{'kind':'fewer-physicians','hospital':'H7'},'from':0,'to':2}"))
        .containsExactly("/lever/hospital unknown-id");
    assertThat(faults("{'lever':{'kind':'fewer-physicians','hospital':'H1'},'from':0,'to':4}"))
        .containsExactly("/to out-of-range");
    assertThat(faults("{'lever':{'kind':'duty-days','centre':'C1'},'from':6,'to':8,'by':0}"))
        .containsExactly("/to out-of-range", "/by out-of-range");
    assertThat(faults("{'lever':{'kind':'weight','rule':'spread'},'from':3,'to':2}"))
        .containsExactly("/to out-of-range");
    assertThat(faults("{'lever':{'kind':'weight','rule':'spread'},'from':0,'to':100}"))
        .containsExactly("/to list-too-long");
    assertThat(faults("{'lever':{'kind':'weather'},'from':0}"))
        .containsExactlyInAnyOrder("/lever/kind unknown-value", "/to missing-property");
  }

  @Test
  void aSweepIsReadBackAsItWasWrittenAndSaysWhyItsCurveFalls() {
    var sweep = sweep("{'lever':{'kind':'duty-days','centre':'C1'},'from':5,'to':7,'by':2}");
    var curve = sweep.points(scenarios, twoCentres).stream().map(SweepPoint::certificate).toList();
    assertThat(new SweepReader().read(sweep.json())).isEqualTo(sweep);
    assertThat(sweep.lever().describe(twoCentres.problem()).in(Locale.CHINA))
        .isEqualTo("梅江镇卫生院每周值守天数");
    assertThat(curve.get(1).value()).isEqualTo(7);
    assertThat(curve.get(1).requiredDays()).isEqualTo(16);
    assertThat(curve.get(1).leastMissing()).isEqualTo(4);
    assertThat(curve.get(1).reasons()).isNotEmpty();
  }
}
