package org.zhishou.service.record.slots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SlotAllocationTest {
  @Test
  void tiesGoById() {
    var allocation = new SlotAllocation(new TreeMap<>(Map.of("C2", 5L, "C1", 5L)));
    assertThat(List.of(allocation.next(), allocation.next(), allocation.next()))
        .containsExactly("C1", "C2", "C1");
  }

  @Test
  void whoeverTheHospitalDoesNotAnswerForGetsNothing() {
    var allocation = new SlotAllocation(new TreeMap<>(Map.of("C1", 0L, "C2", 3L)));
    assertThat(allocation.next(7)).isEqualTo(Map.of("C2", 7));
    assertThat(new SlotAllocation(new TreeMap<>(Map.of("C1", 0L))).next(3)).isEmpty();
  }

  @Test
  void atAnyMomentEachCentreIsWithinOneSlotOfItsEntitlement() {
    var random = new Random(20);
    for (var round = 0; round < 300; round++) {
      var weights = new TreeMap<String, Long>();
      for (var centre = 0; centre < 2 + random.nextInt(30); centre++) {
        var small = random.nextInt(3) > 0;
        weights.put("C" + centre, small ? 1L + random.nextInt(3) : 1L + random.nextInt(60_000));
      }
      var sum = weights.values().stream().mapToLong(Long::longValue).sum();
      var allocation = new SlotAllocation(weights);
      var got = new HashMap<String, Integer>();
      for (var given = 1; given <= 120; given++) {
        got.merge(allocation.next(), 1, Integer::sum);
        for (var one : weights.entrySet()) {
          var entitled = (double) given * one.getValue() / sum;
          assertThat(got.getOrDefault(one.getKey(), 0) - entitled).isBetween(-1.0, 1.0);
        }
      }
    }
  }

  @Test
  void whoeverIsFurthestBehindIsNextAsLongAsThatKeepsEverybodyWithinOne() {
    var random = new Random(7);
    var compared = 0;
    for (var round = 0; round < 60; round++) {
      var weights = new TreeMap<String, Long>();
      for (var centre = 0; centre < 2 + random.nextInt(24); centre++) {
        weights.put("C%02d".formatted(centre), 3_000L + random.nextInt(60_000));
      }
      var plain = furthestBehind(weights, 600);
      if (plain.size() == 600) {
        var allocation = new SlotAllocation(weights);
        for (var given = 0; given < 150; given++) {
          assertThat(allocation.next()).isEqualTo(plain.get(given));
        }
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(40);
  }

  /** The plain rule; it ends where a centre is a whole slot from its entitlement. */
  static List<String> furthestBehind(TreeMap<String, Long> weights, int slots) {
    var sum = weights.values().stream().mapToLong(Long::longValue).sum();
    var got = new TreeMap<String, Long>();
    weights.keySet().forEach(centre -> got.put(centre, 0L));
    var order = new ArrayList<String>();
    for (var given = 1L; given <= slots; given++) {
      var moment = given;
      var next =
          weights.keySet().stream()
              .min(
                  Comparator.comparingLong(
                      (String centre) ->
                          got.getOrDefault(centre, 0L) * sum
                              - moment * weights.getOrDefault(centre, 0L)))
              .orElseThrow();
      got.merge(next, 1L, Long::sum);
      for (var centre : weights.keySet()) {
        if (Math.abs(given * weights.getOrDefault(centre, 0L) - got.getOrDefault(centre, 0L) * sum)
            >= sum) {
          return order;
        }
      }
      order.add(next);
    }
    return order;
  }
}
