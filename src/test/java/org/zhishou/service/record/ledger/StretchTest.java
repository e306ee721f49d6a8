package org.zhishou.service.record.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StretchTest {
  @Test
  void aRangeIsCutIntoWholeSpansAndWhatIsLeftAtItsEnds() {
    assertThat(Stretch.of(Span.YEAR, LocalDate.of(2022, 11, 20), LocalDate.of(2025, 5, 3)))
        .containsExactly(
            new Stretch(null, LocalDate.of(2022, 11, 20), LocalDate.of(2022, 11, 30)),
            new Stretch(Span.MONTH, LocalDate.of(2022, 12, 1), LocalDate.of(2022, 12, 31)),
            new Stretch(Span.YEAR, LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31)),
            new Stretch(Span.QUARTER, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31)),
            new Stretch(Span.MONTH, LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30)),
            new Stretch(null, LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 3)));
  }

  @Test
  void stretchesFollowOneAnotherWithinTheirSpans() {
    var random = new Random(3);
    for (var run = 0; run < 500; run++) {
      var from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(900));
      var to = from.plusDays(random.nextInt(900));
      var span = Span.values()[random.nextInt(3)];
      var next = from;
      for (var stretch : Stretch.of(span, from, to)) {
        assertThat(stretch.from()).isEqualTo(next);
        var whole = stretch.whole();
        if (whole != null) {
          assertThat(whole).isLessThanOrEqualTo(span);
          assertThat(whole.firstDay(stretch.from())).isEqualTo(stretch.from());
          assertThat(whole.lastDay(stretch.to())).isEqualTo(stretch.to());
        }
        next = stretch.to().plusDays(1);
      }
      assertThat(next).isEqualTo(to.plusDays(1));
    }
  }
}
