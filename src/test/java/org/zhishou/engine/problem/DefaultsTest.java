package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.rulebook.Rule;

class DefaultsTest {
  private final RosterProblem smallest = Counties.oneCentreOnePhysician().problem();

  @Test
  void aPolicyLeftOutIsTheContractsExample() {
    assertThat(smallest.policy())
        .isEqualTo(
            new Policy(
                3, ShortWeek.CAP_AT_WORKING_DAYS, true, 90, 60, 2, 2, 0, false, 12, 0, Map.of()));
  }

  @Test
  void whatAPolicyLeavesOutIsTheDefault() {
    var policy =
        Counties.oneCentreOnePhysician()
            .with("/policy", "{maxTravelMinutes: 70, weights: {spread: 5}}")
            .problem()
            .policy();

    assertThat(policy)
        .isEqualTo(Policy.DEFAULT.withMaxTravelMinutes(70).withWeights(Map.of(Rule.SPREAD, 5)));
    assertThat(policy.weight(Rule.CONTINUITY)).isEqualTo(100);
  }

  @Test
  void aHospitalHasNoLimitsUnlessItNamesThem() {
    assertThat(smallest.hospitals())
        .containsExactly(new Hospital("H1", "县人民医院", null, null, null, null, List.of()));
  }

  @Test
  void aCentreHasThePolicysDaysAndIsServedByAnybody() {
    var centre =
        Counties.oneCentreOnePhysician()
            .without("/centres/0/dutyDaysPerWeek")
            .problem()
            .centres()
            .getFirst();

    assertThat(centre)
        .isEqualTo(
            new Centre("C1", "梅江镇卫生院", null, null, null, null, null, null, List.of(), List.of()));
  }

  @Test
  void aPhysicianIsAGeneralistWithAFullWorkloadAndNoHistory() {
    var physician = smallest.physicians().getFirst();

    assertThat(physician.specialty()).isEqualTo("GENERAL_MEDICINE");
    assertThat(physician.workloadPercent()).isEqualTo(100);
    assertThat(physician.carriedOverDutyDays()).isZero();
    assertThat(physician.serviceDaysTarget()).isZero();
    assertThat(physician.maxDutyDaysPerWeek()).isNull();
    assertThat(physician.maxDutyDaysInPeriod()).isNull();
    assertThat(physician.maxTravelMinutes()).isNull();
    assertThat(physician.permittedCentres()).isNull();
    assertThat(physician.regularAt()).isEmpty();
    assertThat(physician.unavailable()).isEmpty();
    assertThat(physician.weeklyUnavailable()).isEmpty();
    assertThat(physician.ownClinics()).isEmpty();
    assertThat(physician.undesired()).isEmpty();
    assertThat(physician.preferred()).isEmpty();
  }

  @Test
  void aSessionHasOneSeatAndNeedNotBeStaffed() {
    var session =
        Counties.oneCentreOnePhysician()
            .with("/centres/0/openSessions", "[{weekday: 'MONDAY', session: 'MORNING'}]")
            .problem()
            .centres()
            .getFirst()
            .openSessions();

    assertThat(session)
        .containsExactly(new OpenSession(DayOfWeek.MONDAY, Session.MORNING, 1, false, null, null));
  }

  @Test
  void aBaselineDutyIsAFullDayAndNotPinned() {
    var baseline =
        Counties.oneCentreOnePhysician()
            .with("/baseline", "[{centre: 'C1', date: '2026-11-03', physician: 'P1'}]")
            .problem()
            .baseline();

    assertThat(baseline)
        .containsExactly(
            new BaselineDuty("C1", LocalDate.of(2026, 11, 3), Session.FULL_DAY, "P1", false));
  }

  @Test
  void anUnavailabilityHasAnotherReason() {
    var physician =
        Counties.oneCentreOnePhysician()
            .with("/physicians/0/unavailable", "[{from: '2026-11-03', to: '2026-11-04'}]")
            .problem()
            .physicians()
            .getFirst();

    assertThat(physician.unavailable().getFirst().reason()).isEqualTo(UnavailabilityReason.OTHER);
  }

  @Test
  void anEmptyListOfPermittedCentresIsNotTheSameAsNone() {
    var physician =
        Counties.oneCentreOnePhysician()
            .with("/physicians/0/permittedCentres", "[]")
            .problem()
            .physicians()
            .getFirst();

    assertThat(physician.permittedCentres()).isEmpty();
  }

  @Test
  void everyPropertyArrivesInItsRecord() {
    var problem = Counties.everyProperty().problem();

    assertThat(problem.name()).isEqualTo("宁都县");
    assertThat(problem.policy())
        .isEqualTo(
            new Policy(
                2,
                ShortWeek.PROPORTIONAL,
                false,
                80,
                50,
                3,
                2,
                0,
                false,
                12,
                0,
                Map.of(Rule.CONTINUITY, 120, Rule.PREFERRED_DATE, -30, Rule.SPREAD, 0)));
    var first = LocalDate.of(2026, 10, 8);
    assertThat(problem.hospitals().getFirst())
        .isEqualTo(
            new Hospital(
                "H1",
                "县人民医院",
                Tier.TIER_III,
                26.48,
                116.01,
                3,
                List.of(
                    new AwayLimit("PAEDIATRICS", 2, null, null),
                    new AwayLimit("PAEDIATRICS", 0, first, first.plusDays(1)),
                    new AwayLimit("PAEDIATRICS", 1, first.plusDays(4), first.plusDays(4)))));
    assertThat(problem.centres().getFirst())
        .isEqualTo(
            new Centre(
                "C1",
                "梅江镇卫生院",
                CentreKind.TOWNSHIP,
                26.44,
                115.86,
                21000,
                3,
                null,
                List.of("H1"),
                List.of(new RequestedSpecialty("PAEDIATRICS", 2))));
    assertThat(problem.physicians().getFirst())
        .isEqualTo(
            new Physician(
                "P1",
                "李医师",
                "H1",
                Title.ATTENDING,
                "PAEDIATRICS",
                2,
                20,
                60,
                List.of("C1", "C2"),
                80,
                -0.5,
                12,
                List.of(new RegularAt("C1", DayOfWeek.TUESDAY), new RegularAt("C2", null)),
                List.of(
                    new Unavailability(first, first.plusDays(1), UnavailabilityReason.LEAVE),
                    new Unavailability(
                        LocalDate.of(2026, 10, 20),
                        LocalDate.of(2026, 10, 20),
                        UnavailabilityReason.NIGHT_SHIFT),
                    new Unavailability(
                        LocalDate.of(2026, 11, 2),
                        LocalDate.of(2026, 11, 3),
                        UnavailabilityReason.OTHER)),
                List.of(DayOfWeek.FRIDAY),
                List.of(new OwnClinic(DayOfWeek.THURSDAY, Session.MORNING)),
                List.of(LocalDate.of(2026, 11, 4)),
                List.of(LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 10))));
    assertThat(problem.travelTimes())
        .containsExactly(new TravelTime("H1", "C1", 41), new TravelTime("H2", "C2", 9));
    assertThat(problem.baseline()).hasSize(3);
  }
}
