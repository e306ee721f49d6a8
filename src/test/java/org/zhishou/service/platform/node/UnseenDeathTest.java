package org.zhishou.service.platform.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class UnseenDeathTest {
  final ArrayList<Integer> ends = new ArrayList<>();

  void die(Error cause) throws InterruptedException {
    var thread =
        Thread.ofPlatform()
            .uncaughtExceptionHandler(new UnseenDeath(ends::add))
            .start(
                () -> {
                  throw cause;
                });
    thread.join();
  }

  @Test
  void aThreadThatDiesOfLostMemoryEndsTheProcess() throws Exception {
    die(new OutOfMemoryError("no memory for the poller"));
    assertThat(ends).containsExactly(70);
  }

  @Test
  void aThreadThatDiesOfADefectOfItsOwnDoesNot() throws Exception {
    die(new AssertionError("a defect"));
    assertThat(ends).isEmpty();
  }
}
