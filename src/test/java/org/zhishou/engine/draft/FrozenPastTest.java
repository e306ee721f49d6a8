package org.zhishou.engine.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.solve.RosterSolve;
import org.zhishou.engine.solve.SolveSettings;

class FrozenPastTest {
  static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);

  static final CheckedProblem PROBLEM =
      new ProblemReader()
          .read(
              """
              {"calendar": {}, "period": {"firstDay": "2026-10-12", "lastDay": "2026-10-25"},
               "policy": {"dutyDaysPerWeek": 3, "maxDutyDaysPerWeek": 3},
               "hospitals": [{"id": "H1"}], "centres": [{"id": "C1"}],
               "physicians": [
                {"id": "P1", "institution": "H1", "title": "CHIEF"},
                {"id": "P2", "institution": "H1", "title": "CHIEF"}],
               "travelTimes": [{"from": "H1", "to": "C1", "minutes": 5}]}\
              """);

  static Duty duty(int day, String physician) {
    return new Duty("C1", MONDAY.plusDays(day), Session.FULL_DAY, physician, false);
  }

  @Test
  void aSearchStaffsNothingBeforeTheDateAndMakesUpForItAfterwards() {
    var went = List.of(duty(0, "P1"), duty(7, "P1"), duty(8, "P1"), duty(9, "P1"));
    var from = MONDAY.plusDays(3);
    var frozen = FrozenPast.of(PROBLEM, went, from);
    var settings = new SolveSettings(Duration.ofSeconds(20), null, 300L, 1);

    var roster = new RosterSolve(frozen, settings, InstantSource.system()).run(better -> {});

    assertThat(roster.score().limits()).isZero();
    assertThat(roster.score().coverage()).isZero();
    var past = roster.duties().stream().filter(one -> one.date().isBefore(from)).toList();
    assertThat(past).extracting(Duty::date, Duty::physician).containsExactly(tuple(MONDAY, "P1"));
    var inWeek = roster.duties().stream().filter(one -> one.date().isBefore(MONDAY.plusDays(7)));
    assertThat(inWeek).hasSize(3);
  }
}
