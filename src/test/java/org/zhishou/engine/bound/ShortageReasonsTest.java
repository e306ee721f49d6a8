package org.zhishou.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every reason for a missing day, in both languages. The county: one week from Monday 12 October
 * 2026, 东乡 (C1) open from Monday to Wednesday, 3 duty days required; 西乡 (C2) asks for none.
 */
class ShortageReasonsTest {
  private final ObjectNode problem = JsonNodeFactory.instance.objectNode();
  private final ObjectNode policy;
  private final ObjectNode hospital;
  private final ObjectNode east;
  private final List<String> duties = new ArrayList<>();

  ShortageReasonsTest() {
    problem.putObject("period").put("firstDay", "2026-10-12").put("lastDay", "2026-10-18");
    problem.putObject("calendar").putArray("holidays");
    policy = problem.putObject("policy").put("maxTravelMinutes", 90).put("maxDutyDaysPerWeek", 7);
    hospital = problem.putArray("hospitals").addObject().put("id", "H1");
    var centres = problem.putArray("centres");
    east = centres.addObject().put("id", "C1").put("name", "东乡");
    open("MONDAY", "TUESDAY", "WEDNESDAY");
    centres.addObject().put("id", "C2").put("name", "西乡").put("dutyDaysPerWeek", 0);
    problem.putArray("physicians");
    travel(60);
  }

  private void travel(int minutes) {
    var pairs = problem.putArray("travelTimes");
    pairs.addObject().put("from", "H1").put("to", "C1").put("minutes", minutes);
    pairs.addObject().put("from", "H1").put("to", "C2").put("minutes", 10);
  }

  private void open(String... weekdays) {
    var sessions = east.putArray("openSessions");
    for (var weekday : weekdays) {
      sessions.addObject().put("weekday", weekday).put("session", "FULL_DAY");
    }
  }

  private ObjectNode physician(String id) {
    return problem
        .withArray("/physicians")
        .addObject()
        .put("id", id)
        .put("institution", "H1")
        .put("title", "ATTENDING");
  }

  /** Gives duties as centre, day from Monday's 0, physician. */
  private void give(String centre, int day, String physician) {
    duties.add(centre + " " + day + " " + physician);
  }

  private RosterState roster() {
    var tables = new ScoringTables(new ProblemReader().read(problem.toString()));
    var state = new RosterState(tables);
    for (var duty : duties) {
      var parts = duty.split(" ");
      var day = Integer.parseInt(parts[1]);
      var session =
          parts[0].startsWith("T")
              ? IntStream.of(tables.sessionsOfWindow(0))
                  .filter(one -> tables.dayOf(one) == day)
                  .findFirst()
                  .orElseThrow()
              : tables.sessionAt(tables.centreIndex(parts[0]), day, Session.FULL_DAY);
      state.give(state.emptySeat(session), tables.physicianIndex(parts[2]));
    }
    assertThat(state.limitsCost()).as("limits").isZero();
    return state;
  }

  private Shortage onlyShortage() {
    var shortages = ShortageReasons.of(roster());
    assertThat(shortages).hasSize(1);
    return shortages.getFirst();
  }

  private void assertReason(String english, String chinese) {
    var reason = onlyShortage().reason();
    assertThat(reason.in(Locale.ENGLISH)).isEqualTo(english);
    assertThat(reason.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
  }

  @Test
  void aShortageOfAWeekCountsItsDutyDays() {
    physician("P1").put("maxDutyDaysPerWeek", 1);
    give("C1", 1, "P1");
    var shortage = (Shortage.Week) onlyShortage();
    assertThat(shortage.centre()).isEqualTo("C1");
    assertThat(shortage.week()).isEqualTo("2026-10-12");
    assertThat(shortage.required()).isEqualTo(3);
    assertThat(shortage.staffed()).isEqualTo(1);
  }

  @Test
  void aStrictWeekWithTooFewWorkingDays() {
    policy.put("shortWeek", "STRICT");
    problem
        .putObject("calendar")
        .putArray("holidays")
        .add("2026-10-12")
        .add("2026-10-13")
        .add("2026-10-14")
        .add("2026-10-15");
    physician("P1");
    assertReason(
        "东乡: working days in the week: 1; duty days required: 3. Set shortWeek to"
            + " CAP_AT_WORKING_DAYS",
        "东乡：本周只有 1 个工作日，要求 3 个值守日；可将 shortWeek 设为 CAP_AT_WORKING_DAYS");
  }

  @Test
  void tooFewOpenDays() {
    open("MONDAY", "TUESDAY");
    physician("P1");
    give("C1", 0, "P1");
    give("C1", 1, "P1");
    assertReason(
        "东乡: working days of the week on which it opens: 2; duty days required: 3. Open more"
            + " sessions",
        "东乡：本周只有 2 个工作日开诊，要求 3 个值守日；请增加开诊时段");
  }

  @Test
  void nobodyIsQualified() {
    physician("P1").put("title", "RESIDENT");
    assertReason(
        "东乡: nobody of a hospital is an attending physician or above", "东乡：没有主治医师及以上职称的派驻医师");
  }

  @Test
  void nobodyIsInReachAndTheNearestIsNamed() {
    travel(98);
    physician("P1").put("name", "王建华");
    assertReason(
        "东乡: no physician within 90 minutes; the nearest is 王建华, 98 minutes. Raise"
            + " maxTravelMinutes, or use own staff",
        "东乡：90 分钟内没有符合条件的医师；最近的是王建华，需 98 分钟。可提高 maxTravelMinutes，或使用本机构医师");
  }

  @Test
  void theLimitOfTheNearestOneCountsWhereItIsSmaller() {
    physician("P1").put("maxTravelMinutes", 45);
    assertReason(
        "东乡: no physician within 45 minutes; the nearest is P1, 60 minutes. Raise"
            + " maxTravelMinutes, or use own staff",
        "东乡：45 分钟内没有符合条件的医师；最近的是P1，需 60 分钟。可提高 maxTravelMinutes，或使用本机构医师");
  }

  @Test
  void halfDaysHaveALimitOfTheirOwn() {
    travel(70);
    var sessions = east.putArray("openSessions");
    for (var weekday : List.of("MONDAY", "TUESDAY", "WEDNESDAY")) {
      sessions.addObject().put("weekday", weekday).put("session", "MORNING");
    }
    physician("P1");
    assertReason(
        "东乡: nobody comes within 60 minutes for half a day; the nearest is P1, 70 minutes."
            + " Raise maxTravelMinutesForHalfDay, open full days, or use own staff",
        "东乡：半日门诊 60 分钟内没有符合条件的医师；最近的是P1，需 70 分钟。"
            + "可提高 maxTravelMinutesForHalfDay、开设全日门诊，或使用本机构医师");
  }

  @Test
  void nobodyIsPermitted() {
    physician("P1").putArray("permittedCentres").add("C2");
    assertReason(
        "东乡: nobody is permitted to practise here; the nearest is P1, 60 minutes. Extend"
            + " permittedCentres or responsibleHospitals",
        "东乡：没有医师获准在此执业；最近的是P1，60 分钟。可增加 permittedCentres 或 responsibleHospitals");
  }

  @Test
  void everybodyIsOnLeave() {
    for (var id : List.of("P1", "P2")) {
      physician(id)
          .putArray("unavailable")
          .addObject()
          .put("from", "2026-10-12")
          .put("to", "2026-10-18")
          .put("reason", "LEAVE");
    }
    assertReason(
        "东乡: physicians who may serve here: 2, of whom 2 on leave, night shift or otherwise"
            + " unavailable",
        "东乡：可到此值守的医师共 2 人，2 人请假、值夜班或有其他安排");
  }

  @Test
  void ownStaffOnLeaveAreNotTakenForNobody() {
    physician("P1").put("institution", "C1").putArray("weeklyUnavailable").add("MONDAY");
    physician("P2").put("title", "RESIDENT");
    give("C1", 1, "P1");
    give("C1", 2, "P1");
    assertReason(
        "东乡: physicians who may serve here: 1, of whom 1 on leave, night shift or otherwise"
            + " unavailable",
        "东乡：可到此值守的医师共 1 人，1 人请假、值夜班或有其他安排");
  }

  @Test
  void theWeeklyLimitIsReached() {
    physician("P1").put("maxDutyDaysPerWeek", 2);
    give("C1", 0, "P1");
    give("C1", 1, "P1");
    assertReason(
        "东乡: physicians who may serve here: 1, of whom 1 at their weekly limit",
        "东乡：可到此值守的医师共 1 人，1 人已达每周值守日上限");
  }

  @Test
  void theLimitForThePeriodIsReached() {
    physician("P1").put("maxDutyDaysInPeriod", 2);
    give("C1", 0, "P1");
    give("C1", 1, "P1");
    assertReason(
        "东乡: physicians who may serve here: 1, of whom 1 at their limit for the period",
        "东乡：可到此值守的医师共 1 人，1 人已达本期值守日上限");
  }

  @Test
  void theHomeClinicKeepsThem() {
    hospital.put("defaultMaxAwayPerDay", 1);
    physician("P1").put("maxDutyDaysPerWeek", 3);
    physician("P2");
    give("C1", 0, "P2");
    give("C1", 1, "P2");
    give("C2", 2, "P2");
    assertReason(
        "东乡: physicians who may serve here: 2, of whom 1 on duty elsewhere that day, 1 kept by the"
            + " home clinic (limit of those away)",
        "东乡：可到此值守的医师共 2 人，1 人当日已在别处值守，1 人因本院门诊须留人（外派人数上限）");
  }

  @Test
  void aSessionThatCannotMakeADutyDayIsNoWayOut() {
    policy.put("halfDayCountsAsDutyDay", false);
    open("MONDAY", "TUESDAY", "WEDNESDAY");
    east.withArray("/openSessions")
        .addObject()
        .put("weekday", "THURSDAY")
        .put("session", "MORNING");
    physician("P1").putArray("weeklyUnavailable").add("WEDNESDAY");
    give("C1", 0, "P1");
    give("C1", 1, "P1");
    assertReason(
        "东乡: physicians who may serve here: 1, of whom 1 on leave, night shift or otherwise"
            + " unavailable",
        "东乡：可到此值守的医师共 1 人，1 人请假、值夜班或有其他安排");
  }

  @Test
  void everybodyIsBusyElsewhere() {
    physician("P1");
    IntStream.range(0, 3).forEach(day -> give("C2", day, "P1"));
    assertReason(
        "东乡: physicians who may serve here: 1, of whom 1 on duty elsewhere that day",
        "东乡：可到此值守的医师共 1 人，1 人当日已在别处值守");
  }

  @Test
  void somebodyIsFreeStill() {
    physician("P1");
    assertReason(
        "东乡: physicians who may serve here: 1, of whom 1 free still, a longer solve may fill it",
        "东乡：可到此值守的医师共 1 人，1 人仍有空，再求解更长时间可能补上");
  }

  @Test
  void aRequiredSessionThatNobodyStaffsSaysItsDate() {
    east.put("dutyDaysPerWeek", 0)
        .putArray("openSessions")
        .addObject()
        .put("weekday", "SATURDAY")
        .put("session", "EVENING")
        .put("required", true);
    physician("P1").putArray("weeklyUnavailable").add("SATURDAY");
    var shortage = (Shortage.RequiredSession) onlyShortage();
    assertThat(shortage.date()).isEqualTo("2026-10-17");
    assertThat(shortage.session()).isEqualTo(Session.EVENING);
    assertReason(
        "东乡: physicians who may serve here: 1, of whom 1 on leave, night shift or otherwise"
            + " unavailable",
        "东乡：可到此值守的医师共 1 人，1 人请假、值夜班或有其他安排");
  }

  /** A tour of C2 in the week that wants a paediatrician and somebody else; no duty days. */
  private void tour() {
    east.put("dutyDaysPerWeek", 0);
    var tour = problem.putArray("tours").addObject().put("id", "T1").put("centre", "C2");
    tour.putArray("windows").addObject().put("from", "2026-10-12").put("to", "2026-10-16");
    var team = tour.putArray("team");
    team.addObject().put("specialty", "PAEDIATRICS");
    team.addObject();
  }

  @Test
  void aTourThatLacksASpecialistCountsSpecialistsAlone() {
    tour();
    physician("P1");
    physician("P2");
    physician("P3").put("specialty", "PAEDIATRICS").putArray("weeklyUnavailable").add("MONDAY");
    give("T1", 0, "P1");
    assertReason(
        "tour T1 (PAEDIATRICS): physicians who may serve here: 1, of whom 1 on leave, night shift or"
            + " otherwise unavailable",
        "巡回医疗 T1（PAEDIATRICS）：可到此值守的医师共 1 人，1 人请假、值夜班或有其他安排");
  }

  @Test
  void aTourThatWantsASpecialtyNobodyHasSaysSo() {
    tour();
    physician("P1");
    give("T1", 0, "P1");
    assertReason(
        "tour T1: nobody who may come is of PAEDIATRICS. Ask for another specialty, or have another"
            + " hospital send somebody",
        "巡回医疗 T1：能来的医师中没有 PAEDIATRICS 专业的。可改要其他专业，或从别的医院派人");
  }

  @Test
  void aTourOfAllWhoMayComeSaysThatThereIsNobodyElse() {
    tour();
    physician("P1").put("specialty", "PAEDIATRICS");
    give("T1", 0, "P1");
    assertReason(
        "tour T1: nobody may come besides those who do (1). Ask for a smaller team, raise"
            + " maxTravelMinutes, or have another hospital send somebody",
        "巡回医疗 T1：能来的 1 人都已参加，再无别人。可减少队员人数、提高 maxTravelMinutes，或从别的医院派人");
  }

  @Test
  void aTourThatLacksAnybodyCountsEverybodyWhoIsNotAlong() {
    tour();
    physician("P1").put("specialty", "PAEDIATRICS");
    physician("P2");
    physician("P3").putArray("weeklyUnavailable").add("MONDAY");
    give("T1", 0, "P1");
    assertReason(
        "tour T1: physicians who may serve here: 2, of whom 1 free still, a longer solve may fill it,"
            + " 1 on leave, night shift or otherwise unavailable",
        "巡回医疗 T1：可到此值守的医师共 2 人，1 人仍有空，再求解更长时间可能补上，1 人请假、值夜班或有其他安排");
  }

  @Test
  void aRemoteSessionIsHeldUpByTheRemoteLimit() {
    policy.put("maxRemoteHalfDaysPerWeek", 0);
    east.put("dutyDaysPerWeek", 0)
        .putArray("openSessions")
        .addObject()
        .put("weekday", "MONDAY")
        .put("session", "MORNING")
        .put("mode", "REMOTE")
        .put("required", true);
    physician("P1");
    assertReason(
        "东乡 (remote): physicians who may serve here: 1, of whom 1 at their weekly limit of remote"
            + " sessions",
        "东乡（远程诊疗）：可到此值守的医师共 1 人，1 人已达每周远程诊疗上限");
  }

  @Test
  void aRemoteSessionOfNobodysHospitalSpeaksOfNoWay() {
    problem.withArray("/hospitals").addObject().put("id", "H2");
    problem
        .withArray("/travelTimes")
        .addObject()
        .put("from", "H2")
        .put("to", "C1")
        .put("minutes", 9);
    problem
        .withArray("/travelTimes")
        .addObject()
        .put("from", "H2")
        .put("to", "C2")
        .put("minutes", 9);
    east.put("dutyDaysPerWeek", 0).putArray("responsibleHospitals").add("H2");
    east.putArray("openSessions")
        .addObject()
        .put("weekday", "MONDAY")
        .put("session", "MORNING")
        .put("mode", "REMOTE")
        .put("required", true);
    physician("P1");
    assertReason(
        "东乡 (remote): no hospital that answers for it has an attending physician or above. Extend"
            + " responsibleHospitals",
        "东乡（远程诊疗）：负责此机构的医院没有主治医师及以上职称的医师。可增加 responsibleHospitals");
  }

  @Test
  void daysOnWhichRemoteSessionsMayStandInAreOpenDays() {
    policy.put("remoteDutyDaysPerWeek", 1);
    open("MONDAY", "TUESDAY");
    east.withArray("/openSessions")
        .addObject()
        .put("weekday", "WEDNESDAY")
        .put("session", "MORNING")
        .put("mode", "REMOTE");
    physician("P1").putArray("weeklyUnavailable").add("WEDNESDAY");
    give("C1", 0, "P1");
    give("C1", 1, "P1");
    assertReason(
        "东乡 (remote): physicians who may serve here: 1, of whom 1 on leave, night shift or"
            + " otherwise unavailable",
        "东乡（远程诊疗）：可到此值守的医师共 1 人，1 人请假、值夜班或有其他安排");
  }
}
