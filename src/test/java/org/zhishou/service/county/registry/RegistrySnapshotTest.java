package org.zhishou.service.county.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.county.registry.RegistryStoresTest.NOON;
import static org.zhishou.service.county.registry.RegistryStoresTest.json;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.Period;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.RegistryReader;
import org.zhishou.engine.problem.ShortWeek;
import org.zhishou.engine.travel.TravelSource;

class RegistrySnapshotTest {
  static final Period PERIOD =
      new Period(LocalDate.parse("2026-09-28"), LocalDate.parse("2026-12-27"));

  static final Policy POLICY =
      new RegistryReader().stated(json("{'dutyDaysPerWeek':4,'shortWeek':'STRICT'}"));

  static Entry entry(Kind kind, boolean active, String document) {
    var json = json(document);
    var id = json.path("id").stringValue();
    return new Entry("ningdu", kind, id, json, "13800000000", active, 1, NOON, NOON);
  }

  static RegistrySnapshot snapshot(boolean firstHospitalActive, boolean firstCentreActive) {
    return RegistrySnapshot.of(
        new County("ningdu", "宁都县", true, 1, 7, NOON, NOON),
        new PolicyVersion("ningdu", 2, POLICY, NOON),
        null,
        List.of(
            entry(
                Kind.HOSPITAL, firstHospitalActive, "{'id':'H1','latitude':26.4,'longitude':116}"),
            entry(Kind.HOSPITAL, true, "{'id':'H2','latitude':26.5,'longitude':116}")),
        List.of(
            entry(Kind.CENTRE, firstCentreActive, "{'id':'C1','latitude':26.4,'longitude':115.9}"),
            entry(
                Kind.CENTRE,
                true,
                "{'id':'C2','latitude':26.3,'longitude':115.9,'responsibleHospitals':['H1']}")),
        List.of(
            entry(
                Kind.PHYSICIAN,
                true,
                """
                {'id':'P1','institution':'H2','title':'CHIEF','permittedCentres':['C1'],\
                'regularAt':[{'centre':'C1'},{'centre':'C2'}]}\
                """),
            entry(Kind.PHYSICIAN, false, "{'id':'P2','institution':'H2','title':'CHIEF'}"),
            entry(Kind.PHYSICIAN, true, "{'id':'P3','institution':'H1','title':'CHIEF'}")),
        List.of(),
        List.of(),
        List.of(
            new KeptTravelTime("ningdu", "H2", "C1", 41, TravelSource.MEASURED, 1, NOON),
            new KeptTravelTime("ningdu", "H2", "C2", 35, TravelSource.ROAD_NETWORK, 1, NOON)));
  }

  @Test
  void theProblemOfAPeriodHasThePolicyOfTheSnapshotAndSaysWhereMinutesComeFrom() {
    var problem = snapshot(true, true).checked(PERIOD).problem();
    assertThat(problem.name()).isEqualTo("宁都县");
    assertThat(problem.period()).isEqualTo(PERIOD);
    assertThat(problem.policy().dutyDaysPerWeek()).isEqualTo(4);
    assertThat(problem.policy().shortWeek()).isEqualTo(ShortWeek.STRICT);
    assertThat(problem.physicians()).extracting(Physician::id).containsExactly("P1", "P3");
    assertThat(problem.travelTimes().get(1).source()).isEqualTo(TravelSource.ROAD_NETWORK);
  }

  @Test
  void whatOthersSayOfADeactivatedCentreIsLeftOutWithIt() {
    var problem = snapshot(true, false).checked(PERIOD).problem();
    assertThat(problem.centres()).hasSize(1);
    var physician = problem.physicians().getFirst();
    assertThat(physician.permittedCentres()).isEmpty();
    assertThat(physician.regularAt()).hasSize(1);
    assertThat(problem.travelTimes()).hasSize(1);
  }

  @Test
  void aCentreWhoseHospitalsAreAllDeactivatedIsServedByNobodyElseForThat() {
    var problem = snapshot(false, true).checked(PERIOD).problem();
    assertThat(problem.hospitals()).hasSize(2);
    assertThat(problem.centres().get(1).responsibleHospitals()).containsExactly("H1");
    assertThat(problem.physicians()).extracting(Physician::id).containsExactly("P1");
  }

  @Test
  void aPhoneIsNoPartOfAnyProblem() {
    assertThat(snapshot(true, true).problem(PERIOD, ToursMade.NONE).toString())
        .doesNotContain("13800000000");
  }
}
