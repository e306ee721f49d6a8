package org.zhishou.engine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.zhishou.engine.problem.UnavailabilityReason.LEAVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.problem.AwayLimit;
import org.zhishou.engine.problem.BaselineDuty;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Closure;
import org.zhishou.engine.problem.Counties;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.Unavailability;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.ScoringTables;

class ScenariosTest {
  private final Scenarios scenarios = new Scenarios(new ProblemReader());
  private final CheckedProblem county = Counties.everyProperty().checked();
  private final CheckedProblem twoCentres = Counties.twoCentresThreePhysicians().checked();

  private Scenario with(CheckedProblem snapshot, String changes) {
    var json = "{\"changes\":[" + changes.replace('\'', '"') + "]}";
    return scenarios.of(snapshot, new ChangesReader().read(json));
  }

  private List<String> faults(CheckedProblem snapshot, String changes) {
    var faulty = catchThrowableOfType(FaultyProblemException.class, () -> with(snapshot, changes));
    return faulty.faults().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }

  private static int required(Scenario scenario) {
    return CoverageCertificate.of(new ScoringTables(scenario.problem())).requiredDays();
  }

  @Test
  void noChangeLeavesTheSnapshotAsItIs() {
    assertThat(scenarios.of(county, List.of()).problem()).isEqualTo(county);
  }

  @Test
  void everyKindAppliesToACountyAfterTheOther() {
    var changed =
        scenarios.of(county, new ChangesReader().read(ChangesReaderTest.EVERY_KIND)).problem();
    var problem = changed.problem();
    assertThat(problem.policy().maxTravelMinutes()).isEqualTo(105);
    assertThat(problem.policy().weight(Rule.EQUITY)).isEqualTo(5);
    assertThat(problem.centres().getFirst().dutyDaysPerWeek()).isEqualTo(1);
    assertThat(problem.centres().getFirst().responsibleHospitals()).containsExactly("H1", "H2");
    assertThat(problem.centres().getFirst().closed())
        .containsExactly(new Closure(date("2026-10-12"), date("2026-10-14")));
    assertThat(problem.centres().getLast().closed())
        .containsExactly(
            new Closure(date("2026-09-28"), date("2026-10-11")),
            new Closure(date("2026-11-16"), date("2026-11-22")));
    assertThat(problem.centres().get(2).openSessions()).hasSize(1);
    assertThat(problem.physicians().getFirst().maxDutyDaysPerWeek()).isEqualTo(3);
    assertThat(problem.physicians().getFirst().permittedCentres()).contains("C3");
    assertThat(problem.physicians().getLast().id()).isEqualTo("P9");
    assertThat(problem.hospitals().getLast().defaultMaxAwayPerDay()).isEqualTo(4);
    assertThat(changed.calendar().isMakeUpWorkingDay(date("2026-10-17"))).isTrue();
    assertThat(changed.calendar().isStatutoryDayOff(date("2026-10-01"))).isTrue();
  }

  @Test
  void aWithdrawnHospitalsPhysiciansAreOnLeaveAndNobodyElse() {
    var problem =
        with(
                county,
                "{'kind':'withdraw-hospital','hospital':'H2','from':'2026-10-08','to':'2026-11-08'}")
            .problem()
            .problem();
    var leave = new Unavailability(date("2026-10-08"), date("2026-11-08"), LEAVE);
    assertThat(problem.physicians())
        .filteredOn(physician -> physician.unavailable().contains(leave))
        .extracting(physician -> physician.id())
        .containsExactly("P3", "P4");
  }

  @Test
  void aLaterChangeMayNameWhatAnEarlierOneAdded() {
    var scenario =
        with(
            twoCentres,
            "{'kind':'add-physician','physician':{'id':'P9','institution':'H1','title':'CHIEF'}},"
                + "{'kind':'withdraw-physician','physician':'P9','from':'2026-11-03','to':'2026-11-04'}");
    assertThat(scenario.problem().problem().physicians().getLast().unavailable()).hasSize(1);
  }

  @Test
  void aCentreClosedForATimeRequiresNothingThen() {
    assertThat(required(with(twoCentres, ""))).isEqualTo(12);
    assertThat(
            required(with(twoCentres, "{'kind':'close-centre','centre':'C1','from':'2026-11-09'}")))
        .isEqualTo(9);
    assertThat(
            required(
                with(
                    twoCentres,
                    "{'kind':'close-centre','centre':'C1','from':'2026-11-02'},"
                        + "{'kind':'reopen-centre','centre':'C1','from':'2026-11-12'}")))
        .isEqualTo(8);
  }

  @Test
  void aCentreOpenedFromADateRequiresNothingBefore() {
    var snapshot =
        Counties.twoCentresThreePhysicians()
            .with("/hospitals/0/latitude", "26.5")
            .with("/hospitals/0/longitude", "116.0")
            .checked();
    var opened =
        with(
            snapshot,
            "{'kind':'open-centre','from':'2026-11-09',"
                + "'centre':{'id':'C9','latitude':26.4,'longitude':116.0}}");
    assertThat(required(opened)).isEqualTo(12 + 3);
    assertThat(opened.problem().travel().minutes("H1", "C9")).isPositive();
  }

  @Test
  void aDatedAwayLimitTakesThePlaceOfOthersOnItsDates() {
    var limits =
        with(
                county,
                "{'kind':'change-away-limit','hospital':'H1','specialty':'PAEDIATRICS',"
                    + "'maxAwayPerDay':9,'from':'2026-10-09','to':'2026-10-12'}")
            .problem()
            .problem()
            .hospitals()
            .getFirst()
            .awayLimits();
    assertThat(limits)
        .containsExactly(
            new AwayLimit("PAEDIATRICS", 2, null, null),
            new AwayLimit("PAEDIATRICS", 0, date("2026-10-08"), date("2026-10-08")),
            new AwayLimit("PAEDIATRICS", 9, date("2026-10-09"), date("2026-10-12")));
  }

  @Test
  void anUndatedAwayLimitLeavesTheDatedOnesInForce() {
    var limits =
        with(
                county,
                "{'kind':'change-away-limit','hospital':'H1','specialty':'PAEDIATRICS','maxAwayPerDay':9}")
            .problem()
            .problem()
            .hospitals()
            .getFirst()
            .awayLimits();
    assertThat(limits).hasSize(3).contains(new AwayLimit("PAEDIATRICS", 9, null, null));
  }

  @Test
  void aReplacedDayIsWorkedOrOff() {
    var calendar =
        with(
                county,
                "{'kind':'replace-day','date':'2026-10-01','working':true},"
                    + "{'kind':'replace-day','date':'2026-10-10','working':false},"
                    + "{'kind':'replace-day','date':'2026-10-13','working':false}")
            .problem()
            .calendar();
    assertThat(calendar.isWorkingDay(date("2026-10-01"))).isTrue();
    assertThat(calendar.isWorkingDay(date("2026-10-10"))).isFalse();
    assertThat(calendar.isWorkingDay(date("2026-10-13"))).isFalse();
    assertThat(calendar.isWorkingDay(date("2026-10-14"))).isTrue();
  }

  @Test
  void aProvisionalCalendarStaysProvisionalWhenADayOfItIsReplaced() {
    var snapshot =
        Counties.twoCentresThreePhysicians()
            .with("/period", "{firstDay: '2031-11-03', lastDay: '2031-11-16'}")
            .checked();
    var scenario = with(snapshot, "{'kind':'replace-day','date':'2031-11-08','working':true}");
    assertThat(scenario.problem().warnings())
        .extracting(warning -> warning.code())
        .contains("provisional-calendar");
  }

  @Test
  void everyFaultPointsAtItsChange() {
    assertThat(
            faults(
                county,
                "{'kind':'withdraw-hospital','hospital':'H7','from':'2027-01-01','to':'2027-01-02'},"
                    + "{'kind':'close-centre','centre':'H1','from':'2026-10-08'},"
                    + "{'kind':'withdraw-physician','physician':'P1','from':'2026-01-01','to':'2026-01-02'},"
                    + "{'kind':'replace-day','date':'2026-12-01','working':false},"
                    + "{'kind':'add-physician','physician':{'id':'P1','institution':'H8','title':'CHIEF'}},"
                    + "{'kind':'open-centre','centre':{'id':'C8','responsibleHospitals':['H6']}},"
                    + "{'kind':'permit-centre','physician':'P0','centre':'C0'}"))
        .containsExactlyInAnyOrder(
            "/changes/0/from date-outside-period",
            "/changes/0/hospital unknown-id",
            "/changes/1/centre unknown-id",
            "/changes/2/to date-outside-period",
            "/changes/3/date date-outside-period",
            "/changes/4/physician/id duplicate-id",
            "/changes/4/physician/institution unknown-id",
            "/changes/5/centre/responsibleHospitals/0 unknown-id",
            "/changes/5/centre travel-time-unknown",
            "/changes/6/physician unknown-id",
            "/changes/6/centre unknown-id");
  }

  @Test
  void aFaultThatShowsElsewhereIsBlamedOnTheChangeThatBroughtIt() {
    var snapshot =
        Counties.twoCentresThreePhysicians().adding("/hospitals", "{id: 'H2'}").checked();
    assertThat(
            faults(
                snapshot,
                "{'kind':'change-duty-days','centre':'C1','dutyDaysPerWeek':2},"
                    + "{'kind':'add-physician','physician':{'id':'P9','institution':'H2','title':'CHIEF'}},"
                    + "{'kind':'change-duty-days','centre':'C2','dutyDaysPerWeek':2}"))
        .contains("/changes/1 travel-time-unknown");
  }

  @Test
  void aPinOfAWithdrawnPhysicianIsReleasedAndStaysInTheBaseline() {
    var scenario =
        with(
            county,
            "{'kind':'withdraw-physician','physician':'P1','from':'2026-10-13','to':'2026-10-13'}");
    assertThat(scenario.released())
        .extracting(ReleasedPin::cause)
        .containsExactly(ReleasedPin.Cause.WITHDRAWN);
    assertThat(scenario.problem().problem().baseline())
        .hasSize(3)
        .filteredOn(BaselineDuty::pinned)
        .extracting(BaselineDuty::physician)
        .containsExactly("P5");
    var words = scenario.released().getFirst().describe(county.problem());
    assertThat(words.in(Locale.CHINA)).isEqualTo("李医师 10月13日全天到梅江镇卫生院的值守不再锁定：医师已退出");
    assertThat(words.in(Locale.ENGLISH))
        .isEqualTo(
            "The duty of 李医师 at 梅江镇卫生院 on 13 October (full day) is no longer pinned: the"
                + " physician is withdrawn");
  }

  @Test
  void aPinOnAClosedSessionIsReleased() {
    assertThat(
            with(county, "{'kind':'replace-day','date':'2026-10-13','working':false}").released())
        .extracting(ReleasedPin::cause)
        .containsExactly(ReleasedPin.Cause.CLOSED, ReleasedPin.Cause.CLOSED);
    assertThat(with(county, "{'kind':'close-centre','centre':'C2','from':'2026-10-13'}").released())
        .extracting(released -> released.duty().physician())
        .containsExactly("P5");
  }

  @Test
  void ofPinsOnFewerSeatsTheLaterAreReleased() {
    var snapshot =
        Counties.everyProperty()
            .adding(
                "/baseline",
                "{centre: 'C2', date: '2026-10-13', session: 'MORNING', physician: 'P4', pinned: true}")
            .checked();
    var released =
        with(
                snapshot,
                "{'kind':'change-sessions','centre':'C2','openSessions':"
                    + "[{'weekday':'TUESDAY','session':'MORNING'}]}")
            .released();
    assertThat(released).extracting(pin -> pin.duty().physician()).containsExactly("P4");
    assertThat(released)
        .extracting(ReleasedPin::cause)
        .containsExactly(ReleasedPin.Cause.NO_SEAT_LEFT);
  }

  @Test
  void aPinThatBreaksAChangedLimitStays() {
    var scenario =
        with(county, "{'kind':'change-policy-limit','limit':'maxTravelMinutes','value':10}");
    assertThat(scenario.released()).isEmpty();
    assertThat(scenario.problem().problem().baseline()).filteredOn(BaselineDuty::pinned).hasSize(2);
  }

  @Test
  void theDescriptionSpeaksAsPlannersDo() {
    var scenario =
        with(
            county,
            "{'kind':'withdraw-hospital','hospital':'H1','from':'2026-10-08','to':'2026-11-08'},"
                + "{'kind':'change-policy-limit','limit':'maxTravelMinutes','value':105},"
                + "{'kind':'close-centre','centre':'C1','from':'2026-09-01'}");
    assertThat(scenario.description().stream().map(text -> text.in(Locale.CHINA)))
        .containsExactly("县人民医院 10月8日至11月8日退出", "政策的单程车程上限（分钟）改为 105", "梅江镇卫生院整个排班期停诊，期间不作值守要求");
    assertThat(scenario.description().stream().map(text -> text.in(Locale.ENGLISH)))
        .containsExactly(
            "县人民医院 withdraws from 8 October to 8 November",
            "Policy: most minutes one way becomes 105",
            "梅江镇卫生院 is closed for the whole period; nothing is required of it then");
  }

  private static LocalDate date(String iso) {
    return LocalDate.parse(iso);
  }
}
