package org.zhishou.service.record.slots;

import static org.assertj.core.api.Assertions.assertThat;

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
}
