package org.zhishou.engine.bound;

import java.util.SortedSet;
import java.util.TreeSet;
import org.zhishou.engine.text.Text;

/**
 * A connected piece of a minimum cut's source side: centre-weeks that need more duty days than the
 * arcs that leave the piece let through.
 */
final class Bottleneck {
  final SortedSet<Integer> centres = new TreeSet<>();
  final SortedSet<Integer> weeks = new TreeSet<>();

  /** A centre's number times the number of weeks, plus the week. */
  final SortedSet<Integer> centreWeeks = new TreeSet<>();

  /** Physicians whose one place a date, weekly limit or period limit is in the cut. */
  final SortedSet<Integer> heldByDay = new TreeSet<>();

  final SortedSet<Integer> heldByWeek = new TreeSet<>();
  final SortedSet<Integer> heldByPeriod = new TreeSet<>();

  /** Duty days needed of the centre-weeks, beyond the pinned ones. */
  int needed;

  /** Dates that can become duty days at all, where they are in the cut. */
  int dates;

  int byDay;
  int byWeek;
  int byPeriod;

  /** Whether the same physicians hold the other: if the centres are alike too, both add up. */
  boolean isLike(Bottleneck other) {
    return heldByDay.equals(other.heldByDay)
        && heldByWeek.equals(other.heldByWeek)
        && heldByPeriod.equals(other.heldByPeriod)
        && (dates > 0) == (other.dates > 0);
  }

  void add(Bottleneck other) {
    centres.addAll(other.centres);
    weeks.addAll(other.weeks);
    centreWeeks.addAll(other.centreWeeks);
    needed += other.needed;
    dates += other.dates;
    byDay += other.byDay;
    byWeek += other.byWeek;
    byPeriod += other.byPeriod;
  }

  int possible() {
    return dates + byDay + byWeek + byPeriod;
  }

  /** Duty days that no legal roster staffs. */
  int missing() {
    return needed - possible();
  }

  CoverageCertificate.Cut cut(int weeksOfPeriod, Text sentence) {
    return new CoverageCertificate.Cut(
        weeksOfPeriod, centreWeeks, heldByDay, heldByWeek, heldByPeriod, missing(), sentence);
  }
}
