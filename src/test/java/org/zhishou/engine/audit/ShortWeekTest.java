package org.zhishou.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.problem.ShortWeek.CAP_AT_WORKING_DAYS;
import static org.zhishou.engine.problem.ShortWeek.PROPORTIONAL;
import static org.zhishou.engine.problem.ShortWeek.STRICT;
import static org.zhishou.engine.rulebook.Rule.WEEKLY_COVERAGE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhishou.engine.problem.ShortWeek;
import org.zhishou.engine.roster.RuleTotal;

/** What an empty roster misses in the short weeks of 2026. */
class ShortWeekTest {
  /**
   * The week of 28 September has three working days left, that of 5 October two and the make-up
   * Saturday, that of 16 February none.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-09-28, CAP_AT_WORKING_DAYS, 2, 2",
    "2026-09-28, CAP_AT_WORKING_DAYS, 3, 3",
    "2026-09-28, CAP_AT_WORKING_DAYS, 5, 3",
    "2026-09-28, PROPORTIONAL, 1, 1",
    "2026-09-28, PROPORTIONAL, 2, 2",
    "2026-09-28, PROPORTIONAL, 3, 2",
    "2026-09-28, PROPORTIONAL, 4, 3",
    "2026-09-28, PROPORTIONAL, 7, 3",
    "2026-09-28, STRICT, 5, 5",
    "2026-10-05, CAP_AT_WORKING_DAYS, 4, 3",
    "2026-10-05, PROPORTIONAL, 3, 2",
    "2026-10-05, STRICT, 4, 4",
    "2026-02-16, CAP_AT_WORKING_DAYS, 3, 0",
    "2026-02-16, PROPORTIONAL, 3, 0",
    "2026-02-16, STRICT, 3, 0",
    "2026-02-23, CAP_AT_WORKING_DAYS, 6, 5",
    "2026-02-23, PROPORTIONAL, 4, 4",
    "2026-02-09, CAP_AT_WORKING_DAYS, 7, 6",
    "2026-02-09, PROPORTIONAL, 3, 3"
  })
  void requiredDutyDays(String monday, ShortWeek shortWeek, int dutyDaysPerWeek, int required) {
    var county =
        TinyCounty.from(monday, 1)
            .hospital("H1")
            .centre("C1")
            .dutyDaysPerWeek(dutyDaysPerWeek)
            .shortWeek(shortWeek);
    assertThat(county.total(WEEKLY_COVERAGE).cost()).isEqualTo(required);
  }

  /** The week of 12 October has five working days. */
  @ParameterizedTest
  @CsvSource({
    "2026-10-12, 2026-10-18, STRICT, 0",
    "2026-10-12, 2026-10-14, STRICT, 3",
    "2026-10-12, 2026-10-14, CAP_AT_WORKING_DAYS, 2",
    "2026-10-15, 2026-11-30, PROPORTIONAL, 2",
    "2026-10-17, 2026-10-18, CAP_AT_WORKING_DAYS, 3",
    "2026-10-05, 2026-10-16, CAP_AT_WORKING_DAYS, 0"
  })
  void datesOnWhichTheCentreIsClosedAreNoWorkingDaysOfIts(
      String from, String to, ShortWeek shortWeek, int required) {
    var county =
        TinyCounty.from("2026-10-12", 1)
            .hospital("H1")
            .centre("C1", c -> c.closed(from, to))
            .shortWeek(shortWeek);
    assertThat(county.total(WEEKLY_COVERAGE).cost()).isEqualTo(required);
  }

  @Test
  void strictAsksForMoreThanTheWorkingDaysThereAre() {
    var county =
        TinyCounty.from("2026-10-05", 1)
            .hospital("H1")
            .centre("C1")
            .dutyDaysPerWeek(5)
            .physician("P1")
            .duties("C1", "P1", "2026-10-08", "2026-10-09", "2026-10-10");
    assertThat(county.shortWeek(STRICT).total(WEEKLY_COVERAGE))
        .isEqualTo(new RuleTotal(WEEKLY_COVERAGE, 2, 1));
    assertThat(county.shortWeek(CAP_AT_WORKING_DAYS).total(WEEKLY_COVERAGE))
        .isEqualTo(new RuleTotal(WEEKLY_COVERAGE, 0, 0));
    assertThat(county.shortWeek(PROPORTIONAL).total(WEEKLY_COVERAGE))
        .isEqualTo(new RuleTotal(WEEKLY_COVERAGE, 0, 0));
  }
}
