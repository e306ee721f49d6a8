package org.zhishou.service.record.slots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Hands out slots one by one among centres, in proportion to their weights: each to the centre with
 * the largest entitlement so far less what it got, ties by id.
 *
 * <p>That rule alone may leave a centre more than a slot behind, since it gives a centre its slot
 * early where nobody is far behind, and then several fall due at once. So a centre is passed over
 * where its slot now would keep the others from theirs in time; at any moment no centre is a whole
 * slot from its entitlement. That somebody can always be chosen is R. Tijdeman, The chairman
 * assignment problem (1980).
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
    var furthestBehind = furthestBehind();
    for (var centre : furthestBehind) {
      got[centre]++;
      if (leavesTheOthersInTime()) {
        return centres.get(centre);
      }
      got[centre]--;
    }
    // Weights that changed may have left several more than a slot behind already.
    var first = furthestBehind.getFirst();
    got[first]++;
    return centres.get(first);
  }

  /** Those that are entitled to more than they got, the furthest behind first, then by id. */
  private List<Integer> furthestBehind() {
    return IntStream.range(0, weights.length)
        .filter(centre -> given * weights[centre] > got[centre] * weight)
        .boxed()
        .sorted(
            Comparator.comparingLong(
                    (Integer centre) -> got[centre] * weight - given * weights[centre])
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /**
   * Whether the slots that centres have to have by any later moment are at most as many as there
   * are until then. Once those that are ahead have come level, that is so by itself.
   */
  private boolean leavesTheOthersInTime() {
    var level = given;
    for (var centre = 0; centre < weights.length; centre++) {
      if (got[centre] * weight > given * weights[centre]) {
        level = Math.max(level, Math.ceilDiv(got[centre] * weight, weights[centre]));
      }
    }
    for (var moment = given + 1; moment <= level; moment++) {
      var due = 0L;
      for (var centre = 0; centre < weights.length; centre++) {
        due += Math.max(0, moment * weights[centre] / weight - got[centre]);
      }
      if (due > moment - given) {
        return false;
      }
    }
    return true;
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
