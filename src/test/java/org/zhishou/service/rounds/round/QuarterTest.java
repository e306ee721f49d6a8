package org.zhishou.service.rounds.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.Period;

class QuarterTest {
  @Test
  void theFourthOf2026HasFourteenWeeks() {
    var period = new Quarter(2026, 4).period();
    assertThat(period).isEqualTo(new Period(LocalDate.of(2026, 9, 28), LocalDate.of(2027, 1, 3)));
    assertThat(period.weeks()).isEqualTo(14);
    assertThat(Quarter.of(period)).contains(new Quarter(2026, 4));
  }

  @Test
  void quartersFollowEachOtherWithoutAGap() {
    for (var year = 2020; year < 2040; year++) {
      for (var number = 1; number <= 4; number++) {
        var next = number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
        var period = new Quarter(year, number).period();
        assertThat(next.period().firstDay()).isEqualTo(period.lastDay().plusDays(1));
        assertThat(period.weeks()).isBetween(12, 14);
      }
    }
  }

  @Test
  void otherWeeksAreNoQuarter() {
    assertThat(Quarter.of(new Period(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 12, 27))))
        .isEmpty();
  }
}
