package org.zhishou.service.record.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.zhishou.service.record.assessment.PostingCoverage.Posting;

class PostingCoverageTest {
  static final LocalDate END = LocalDate.of(2026, 12, 31);

  static Posting posting(String physician, String from, String to) {
    return new Posting(physician, "C1", LocalDate.parse(from), LocalDate.parse(to), true, true);
  }

  static PostingCoverage.Standing standing(LocalDate asOf, Posting... postings) {
    return new PostingCoverage(Arrays.asList(postings), 2026, asOf).of("C1");
  }

  @Test
  void halfAYearCountsFromJulyTheSecondAtTheLatest() {
    assertThat(PostingCoverage.lastBeginning(2026)).isEqualTo(LocalDate.of(2026, 7, 2));
    assertThat(PostingCoverage.lastBeginning(2028)).isEqualTo(LocalDate.of(2028, 7, 2));
    assertThat(standing(END, posting("P1", "2026-07-02", "2027-03-31")).covered()).isTrue();
    assertThat(standing(END, posting("P1", "2026-07-03", "2027-03-31")).daysSoFar()).isEqualTo(182);
  }

  @Test
  void onesOwnDaysAddUpAndSeveralPeoplesDoNot() {
    var spring = posting("P1", "2026-01-01", "2026-04-30");
    var autumn = posting("P1", "2026-09-01", "2026-12-31");
    var others = posting("P2", "2026-09-01", "2026-12-31");
    assertThat(standing(END, spring, autumn).covered()).isTrue();
    assertThat(standing(END, spring, others).covered()).isFalse();
    assertThat(standing(END, spring, others).daysSoFar()).isEqualTo(122);
  }

  @Test
  void aDateIsCountedOnceAndOnlyInItsYear() {
    var twice =
        standing(
            END,
            posting("P1", "2026-01-01", "2026-01-31"),
            posting("P1", "2026-01-15", "2026-02-01"));
    assertThat(twice.daysSoFar()).isEqualTo(32);
    assertThat(standing(END, posting("P1", "2025-07-01", "2026-01-02")).daysSoFar()).isEqualTo(2);
  }

  @Test
  void whatIsStillToComeIsForeseenAndNotYetCovered() {
    var middle = standing(LocalDate.of(2026, 3, 31), posting("P1", "2026-01-01", "2026-07-02"));
    assertThat(middle.daysSoFar()).isEqualTo(90);
    assertThat(middle.covered()).isFalse();
    assertThat(middle.foreseen()).isTrue();
    assertThat(middle.physician()).contains("P1");
  }

  @Test
  void whoIsNotQualifiedEarnsNothing() {
    var unqualified =
        new Posting("P1", "C1", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), false, true);
    assertThat(standing(END, unqualified).daysForeseen()).isZero();
  }
}
