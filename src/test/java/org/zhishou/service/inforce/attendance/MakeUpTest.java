package org.zhishou.service.inforce.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Baseline;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.substitute.MakeUp;

class MakeUpTest {
  static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);

  static final CheckedProblem PROBLEM =
      new ProblemReader()
          .read(
              """
              {"calendar": {}, "period": {"firstDay": "2026-10-12", "lastDay": "2026-10-18"},
               "policy": {"dutyDaysPerWeek": 2, "maxDutyDaysPerWeek": 2},
               "hospitals": [{"id": "H1"}], "centres": [{"id": "C1"}],
               "physicians": [
                {"id": "P1", "institution": "H1", "title": "CHIEF"},
                {"id": "P2", "institution": "H1", "title": "CHIEF", "weeklyUnavailable": ["FRIDAY"]}],
               "travelTimes": [{"from": "H1", "to": "C1", "minutes": 5}]}\
              """);

  static Duty duty(int day, String physician) {
    return new Duty("C1", MONDAY.plusDays(day), Session.FULL_DAY, physician, false);
  }

  static Attendance absent(Duty duty) {
    return new Attendance(
        "ningdu", "2026-Q4", duty, AttendanceState.ABSENT, null, 1, "centre", null);
  }

  final List<Duty> planned = List.of(duty(0, "P1"), duty(1, "P1"));

  List<Duty> went() {
    return new Reality(List.of(absent(duty(1, "P1")))).of(planned);
  }

  @Test
  void anAbsenceLeavesTheWeekADayShort() {
    var before = WeekOfCentre.of(PROBLEM, planned, "C1", MONDAY.plusDays(1));
    assertThat(before).isEqualTo(new WeekOfCentre("C1", MONDAY, 2, 2, 0));
    var after = WeekOfCentre.of(PROBLEM, went(), "C1", MONDAY.plusDays(1));
    assertThat(after).isEqualTo(new WeekOfCentre("C1", MONDAY, 2, 1, 1));
  }

  @Test
  void whoeverDidNotComeIsNotAskedToMakeUpForIt() {
    var proposals = MakeUp.of(PROBLEM, went(), "C1", MONDAY, "P1", MONDAY.plusDays(3));
    assertThat(proposals).extracting(MakeUp.Proposal::duty).containsExactly(duty(3, "P2"));
  }

  @Test
  void proposalsAreOnDaysStillToComeCheapestFirstAndTrueToTheAuditor() {
    var proposals = MakeUp.of(PROBLEM, went(), "C1", MONDAY, "P9", MONDAY.plusDays(3));
    assertThat(proposals)
        .extracting(MakeUp.Proposal::duty)
        .containsExactlyInAnyOrder(duty(3, "P1"), duty(3, "P2"), duty(4, "P1"));
    assertThat(proposals).extracting(MakeUp.Proposal::change).isSorted();
    var problem = Baseline.none(PROBLEM);
    var before = Auditor.audit(problem, went()).score();
    for (var proposal : proposals) {
      var duties = new ArrayList<>(went());
      duties.add(proposal.duty());
      var after = Auditor.audit(problem, duties).score();
      assertThat(proposal.change().coverage()).isEqualTo(before.coverage() - after.coverage());
      assertThat(proposal.change().soft()).isEqualTo(before.soft() - after.soft());
    }
  }
}
