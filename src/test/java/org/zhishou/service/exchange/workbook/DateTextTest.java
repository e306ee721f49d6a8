package org.zhishou.service.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhishou.engine.problem.Period;

class DateTextTest {
  static final DateText DATES =
      new DateText(new Period(LocalDate.of(2026, 9, 28), LocalDate.of(2027, 1, 3)));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-10-08",
        "2026/10/8",
        "2026.10.8",
        "2026年10月8日",
        "20261008",
        "10月8日",
        "10/8",
        "10.8",
        "10-8",
        "10月8号",
        "10月8日（星期四）",
        "10月8日周四",
        "46303",
        " 10 月 8 日 "
      })
  void aDateIsReadHoweverItIsWritten(String written) {
    assertThat(DATES.date(Value.of(written))).contains(LocalDate.of(2026, 10, 8));
  }

  @Test
  void fullWidthDigitsAreDigits() {
    assertThat(DATES.date(Value.of("２０２６年１０月８日"))).contains(LocalDate.of(2026, 10, 8));
    assertThat(DATES.date(Value.of("　10．8　"))).contains(LocalDate.of(2026, 10, 8));
  }

  @Test
  void aDateWithoutAYearIsTheOneNearestThePeriod() {
    assertThat(DATES.date("1月2日")).contains(LocalDate.of(2027, 1, 2));
    assertThat(DATES.date("12/31")).contains(LocalDate.of(2026, 12, 31));
  }

  @ParameterizedTest
  @CsvSource({
    "10.8-10.12,2026-10-08,2026-10-12",
    "10月8日至10月12日,2026-10-08,2026-10-12",
    "10月8日-12日,2026-10-08,2026-10-12",
    "2026-10-08至2026-10-12,2026-10-08,2026-10-12",
    "2026-10-08-2026-10-12,2026-10-08,2026-10-12",
    "12/30~1/2,2026-12-30,2027-01-02",
    "10月8日,2026-10-08,2026-10-08"
  })
  void rangesAreReadToo(String written, LocalDate from, LocalDate to) {
    assertThat(DATES.range(written)).contains(new DateText.Range(from, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "13月8日", "2月30日", "8", "十月八日", "10月", "10.12-10.8", "8-10-12-1", "12345"})
  void whatIsNotCertainIsNotRead(String written) {
    assertThat(DATES.date(written)).isEqualTo(Optional.empty());
    assertThat(DATES.range(written)).isEqualTo(Optional.empty());
  }
}
