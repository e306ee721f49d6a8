package org.zhishou.service.solving.job;

import java.util.Comparator;

/**
 * Shares the threads of this node out among its solves: as many to each, those left over to the
 * oldest, and one to each where they do not suffice.
 */
final class ThreadShares {
  private final LiveSolves live;
  private final int threads;

  /**
   * @param threads of all solves together, 1 or more
   */
  ThreadShares(LiveSolves live, int threads) {
    this.live = live;
    this.threads = threads;
  }

  /** What a solve has that is the only one. */
  int most() {
    return threads;
  }

  /** To be called whenever a solve has come or gone. */
  synchronized void shareOut() {
    var solves =
        live.all().stream()
            .sorted(Comparator.comparing(LiveSolve::since).thenComparing(one -> one.lease().id()))
            .toList();
    for (var place = 0; place < solves.size(); place++) {
      var left = place < threads % solves.size() ? 1 : 0;
      solves.get(place).shareOf(Math.max(1, threads / solves.size() + left));
    }
  }
}
