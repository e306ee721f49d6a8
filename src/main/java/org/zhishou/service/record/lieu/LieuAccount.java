package org.zhishou.service.record.lieu;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Somebody's time off in lieu, in minutes. What is granted takes from what was earned first; what
 * is granted beyond what was earned is taken from what will be.
 *
 * @param earned all that was earned
 * @param granted all that was granted
 * @param open what is owed still, the oldest first
 */
record LieuAccount(int earned, int granted, List<Earning> open) {
  /** What a date earned. */
  record Earning(LocalDate date, int minutes) {}

  LieuAccount {
    open = List.copyOf(open);
  }

  /**
   * @param earnings in any order
   * @param free dates that were granted, each once, working days all
   * @param minutesOfDay that a free date takes
   */
  static LieuAccount of(Collection<Earning> earnings, Set<LocalDate> free, int minutesOfDay) {
    var queue = new ArrayDeque<Earning>();
    earnings.stream().sorted(Comparator.comparing(Earning::date)).forEach(queue::add);
    var earned = earnings.stream().mapToInt(Earning::minutes).sum();
    var granted = free.size() * minutesOfDay;
    var left = granted;
    while (left > 0 && !queue.isEmpty()) {
      var oldest = queue.removeFirst();
      if (oldest.minutes() > left) {
        queue.addFirst(new Earning(oldest.date(), oldest.minutes() - left));
      }
      left = Math.max(0, left - oldest.minutes());
    }
    return new LieuAccount(earned, granted, new ArrayList<>(queue));
  }

  /** Negative where more was granted than earned. */
  int balance() {
    return earned - granted;
  }

  /** Minutes owed since before a date. */
  int owedSinceBefore(LocalDate date) {
    return open.stream().filter(one -> one.date().isBefore(date)).mapToInt(Earning::minutes).sum();
  }
}
