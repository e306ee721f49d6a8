package org.zhishou.service.platform.database;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How many transactions may write at once, so that those that wait for one another's rows leave
 * connections to everybody who reads, and one county leaves places to the others. Who finds no
 * place soon gives up.
 */
public final class Writers {
  private final Semaphore places;
  private final int share;
  private final Duration patience;
  private final ConcurrentMap<String, Share> shares = new ConcurrentHashMap<>();
  private final ThreadLocal<String> county = new ThreadLocal<>();

  /**
   * A county's places.
   *
   * @param users who hold one of them or wait for it; without any the share is forgotten
   */
  private record Share(Semaphore free, int users) {
    Share with(int more) {
      return new Share(free, users + more);
    }
  }

  /**
   * @param places in all, 2 or more; one county gets half of them at most
   * @param patience how long a place is waited for
   */
  Writers(int places, Duration patience) {
    this.places = new Semaphore(places, true);
    share = Math.max(1, places / 2);
    this.patience = patience;
  }

  /** What this thread writes until {@link #ofNone} is written for that county. */
  public void of(String county) {
    this.county.set(county);
  }

  public void ofNone() {
    county.remove();
  }

  /** A place that was taken, to be given back. */
  interface Place {
    void giveBack();
  }

  /**
   * @throws BusyException where none is free soon
   */
  Place take() {
    var own = county.get();
    if (own == null) {
      acquire(places);
      return places::release;
    }
    var ofCounty = enter(own);
    try {
      acquire(ofCounty);
    } catch (BusyException full) {
      leave(own);
      throw full;
    }
    try {
      acquire(places);
    } catch (BusyException full) {
      ofCounty.release();
      leave(own);
      throw full;
    }
    return () -> {
      places.release();
      ofCounty.release();
      leave(own);
    };
  }

  private Semaphore enter(String own) {
    return shares
        .compute(
            own,
            (same, known) ->
                known == null ? new Share(new Semaphore(share, true), 1) : known.with(1))
        .free();
  }

  private void leave(String own) {
    shares.computeIfPresent(own, (same, known) -> known.users() == 1 ? null : known.with(-1));
  }

  private void acquire(Semaphore free) {
    try {
      if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new BusyException();
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      throw new BusyException();
    }
  }
}
