package org.zhishou.service.solving.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SolveMemoryTest {
  @Test
  void aSolveWaitsUntilOthersLeaveItEnough() {
    var memory = new SolveMemory(100);
    assertThat(memory.take(60)).isTrue();
    assertThat(memory.take(50)).isFalse();
    assertThat(memory.take(40)).isTrue();
    memory.giveBack(60);
    assertThat(memory.take(50)).isTrue();
  }
}
