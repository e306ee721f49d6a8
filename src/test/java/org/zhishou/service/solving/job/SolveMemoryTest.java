package org.zhishou.service.solving.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhishou.engine.scoring.ProblemSize;

class SolveMemoryTest {
  @Test
  void aSolveWaitsUntilOthersLeaveItEnough() {
    var memory = new SolveMemory(100);
    assertThat(memory.take(60)).isTrue();
    assertThat(memory.take(50)).isFalse();
    assertThat(memory.take(40)).isTrue();
    memory.giveBack(60);
    assertThat(memory.take(50)).isTrue();
    assertThat(memory.left()).isEqualTo(10);
  }

  @Test
  void aSolveHasAsManyThreadsAsTheMemoryLeftHoldsRostersForButAlwaysOne() {
    var size = new ProblemSize(1, 1, 1, 100, 20);
    assertThat(size.threadsWithin(99, 8)).isEqualTo(1);
    assertThat(size.threadsWithin(159, 8)).isEqualTo(3);
    assertThat(size.threadsWithin(1_000, 8)).isEqualTo(8);
    assertThat(size.bytesWith(3)).isEqualTo(140);
  }
}
