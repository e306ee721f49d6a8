package org.zhishou.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.compare.RosterDifference.Touched;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;

class RosterDifferenceTest {
  private static Duty duty(String centre, int day, String physician, boolean pinned) {
    return new Duty(centre, LocalDate.of(2026, 11, day), Session.FULL_DAY, physician, pinned);
  }

  private final List<Duty> first =
      List.of(duty("C1", 2, "P1", false), duty("C1", 4, "P2", false), duty("C2", 3, "P1", false));
  private final List<Duty> second =
      List.of(duty("C2", 5, "P1", false), duty("C1", 2, "P1", true), duty("C1", 4, "P3", false));

  @Test
  void aDutyIsTheSameWhetherPinnedOrNot() {
    var difference = RosterDifference.of(first, second);
    assertThat(difference.onlyInFirst()).containsExactly(first.get(1), first.get(2));
    assertThat(difference.onlyInSecond()).containsExactly(second.get(0), second.get(2));
  }

  @Test
  void whoLosesAndWhoGainsIsCounted() {
    var difference = RosterDifference.of(first, second);
    assertThat(difference.physicians())
        .containsExactly(new Touched("P1", 1, 1), new Touched("P2", 1, 0), new Touched("P3", 0, 1));
    assertThat(difference.centres())
        .containsExactly(new Touched("C1", 1, 1), new Touched("C2", 1, 1));
  }

  @Test
  void theSameRosterTouchesNobody() {
    assertThat(RosterDifference.of(first, first.reversed()))
        .isEqualTo(new RosterDifference(List.of(), List.of(), List.of(), List.of()));
  }
}
