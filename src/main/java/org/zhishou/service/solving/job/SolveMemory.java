package org.zhishou.service.solving.job;

/** What the solves of this node may take of its memory together, by estimates made beforehand. */
final class SolveMemory {
  private final long bytes;
  private long taken;

  SolveMemory(long bytes) {
    this.bytes = bytes;
  }

  /** Three quarters of the heap: requests are answered from the rest. */
  static SolveMemory ofTheHeap() {
    return new SolveMemory(Runtime.getRuntime().maxMemory() / 4 * 3);
  }

  long bytes() {
    return bytes;
  }

  /** What the solves of this moment leave. */
  synchronized long left() {
    return bytes - taken;
  }

  /** False where it would take other solves to end first. */
  synchronized boolean take(long wanted) {
    if (taken > bytes - wanted) {
      return false;
    }
    taken += wanted;
    return true;
  }

  synchronized void giveBack(long given) {
    taken -= given;
  }
}
