package org.zhishou.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.BaselineDuty;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Physician;

/** What the edit changes of its county. */
class IllnessTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

  @Test
  void oneBusyPhysicianIsAwayInTheMiddleWeekAndNothingElseIsChanged() {
    var before = InstanceName.NINGDU.load().problem().problem();
    var after = InstanceName.NINGDU_ILLNESS.load().problem();
    var changed =
        after.problem().physicians().stream()
            .filter(physician -> !before.physicians().contains(physician))
            .toList();
    assertThat(changed).hasSize(1);
    assertThat(changed.getFirst().unavailable())
        .anyMatch(away -> away.from().equals(MONDAY) && away.to().equals(MONDAY.plusDays(6)));
    assertThat(after.problem().centres()).isEqualTo(before.centres());
    assertThat(lost(after, changed.getFirst())).hasSizeGreaterThanOrEqualTo(2);
  }

  private static List<BaselineDuty> lost(CheckedProblem problem, Physician ill) {
    return problem.problem().baseline().stream()
        .filter(duty -> duty.physician().equals(ill.id()))
        .filter(duty -> !duty.date().isBefore(MONDAY) && duty.date().isBefore(MONDAY.plusDays(7)))
        .toList();
  }
}
