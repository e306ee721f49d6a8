package org.zhishou.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void theSameForAllIsNoInequality() {
    assertThat(Spread.of(new long[] {4, 4, 4})).isEqualTo(new Spread(4, 4, 4, 0));
  }

  @Test
  void allForOneOfFourIsThreeQuarters() {
    assertThat(Spread.of(new long[] {0, 8, 0, 0})).isEqualTo(new Spread(0, 0, 8, 0.75));
  }

  @Test
  void theOrderDoesNotMatterAndAnEvenNumberHasItsMedianBetween() {
    // Differences: 1, 2, 3, 1, 2, 1 both ways, 20; over 2 x 4 x 10.
    assertThat(Spread.of(new long[] {4, 1, 3, 2})).isEqualTo(new Spread(1, 2.5, 4, 0.25));
  }

  @Test
  void nobodyAndNothingAreZero() {
    assertThat(Spread.of(new long[0])).isEqualTo(new Spread(0, 0, 0, 0));
    assertThat(Spread.of(new long[] {0, 0})).isEqualTo(new Spread(0, 0, 0, 0));
  }
}
