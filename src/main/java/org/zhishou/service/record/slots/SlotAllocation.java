package org.zhishou.service.record.slots;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Hands out slots one by one among centres, in proportion to their weights, so that at any moment
 * no centre is a whole slot above or below what it is entitled to so far.
 *
 * <p>A slot goes, among the centres that would not come a whole slot above their entitlement, to
 * the one whose next slot is due first; ties go by id. Giving it to the one that is furthest behind
 * would be simpler and leaves small centres up to one and a half slots behind. The rule is the
 * quota method with deadlines (R. Tijdeman, The chairman assignment problem, 1980).
 */
final class SlotAllocation {
  private final List<String> centres = new ArrayList<>();
  private final long[] weights;
  private final long[] got;
  private final long weight;
  private long given;

  /**
   * @param weights by centre; those of 0 get nothing
   */
  SlotAllocation(SortedMap<String, Long> weights) {
    var positive = new TreeMap<String, Long>(weights);
    positive.values().removeIf(one -> one <= 0);
    centres.addAll(positive.keySet());
    this.weights = positive.values().stream().mapToLong(Long::longValue).toArray();
    got = new long[this.weights.length];
    weight = positive.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Goes on from what was handed out before.
   *
   * @param before slots by centre; those of centres that are entitled to nothing now do not count
   */
  void goOn(Map<String, Integer> before) {
    for (var centre = 0; centre < got.length; centre++) {
      got[centre] = before.getOrDefault(centres.get(centre), 0);
      given += got[centre];
    }
  }

  /** Whether nobody is entitled to anything. */
  boolean isEmpty() {
    return centres.isEmpty();
  }

  /** The centre of the next slot. */
  String next() {
    given++;
    var chosen = -1;
    var earliest = Long.MAX_VALUE;
    for (var centre = 0; centre < weights.length; centre++) {
      if (given * weights[centre] > got[centre] * weight) {
        var due = Math.ceilDiv((got[centre] + 1) * weight, weights[centre]);
        if (due < earliest) {
          earliest = due;
          chosen = centre;
        }
      }
    }
    got[chosen]++;
    return centres.get(chosen);
  }

  /** The centres of so many further slots, and how many each gets. */
  Map<String, Integer> next(int slots) {
    var counts = new TreeMap<String, Integer>();
    for (var slot = 0; slot < slots && !isEmpty(); slot++) {
      counts.merge(next(), 1, Integer::sum);
    }
    return counts;
  }
}
