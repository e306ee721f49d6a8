package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemReaderTest {
  @Test
  void tinyCountiesHaveNoFaultsAndNoWarnings() {
    assertThat(Counties.oneCentreOnePhysician().checked().warnings()).isEmpty();
    assertThat(Counties.twoCentresThreePhysicians().checked().warnings()).isEmpty();
    assertThat(Counties.everyProperty().checked().warnings()).isEmpty();
  }
}
