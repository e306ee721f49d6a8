package org.zhishou.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatutoryCalendarTest {
  private final StatutoryCalendar calendar = new StatutoryCalendar();

  @Test
  void year2026IsAsTheStateCouncilNoticed() throws IOException {
    JsonNode notice;
    try (var file = StatutoryCalendarTest.class.getResourceAsStream("holidays-2026.json")) {
      notice = JsonMapper.shared().readTree(file);
    }

    var year = calendar.years(2026, 2026);

    assertThat(year.provisionalYears()).isEmpty();
    assertThat(year.calendar().holidays()).isEqualTo(dates(notice.get("holidays")));
    assertThat(year.calendar().makeUpWorkingDays())
        .isEqualTo(dates(notice.get("makeUpWorkingDays")));
  }

  private static Set<LocalDate> dates(JsonNode byDate) {
    return byDate.propertyNames().stream().map(LocalDate::parse).collect(Collectors.toSet());
  }

  @Test
  void year2027HasItsStatutoryDaysAloneAndIsProvisional() {
    var year = calendar.years(2027, 2027);

    assertThat(year.provisionalYears()).containsExactly(2027);
    assertThat(year.calendar().makeUpWorkingDays()).isEmpty();
    assertThat(year.calendar().holidays())
        .containsExactlyInAnyOrder(
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 2, 5),
            LocalDate.of(2027, 2, 6),
            LocalDate.of(2027, 2, 7),
            LocalDate.of(2027, 2, 8),
            LocalDate.of(2027, 4, 5),
            LocalDate.of(2027, 5, 1),
            LocalDate.of(2027, 5, 2),
            LocalDate.of(2027, 6, 9),
            LocalDate.of(2027, 9, 15),
            LocalDate.of(2027, 10, 1),
            LocalDate.of(2027, 10, 2),
            LocalDate.of(2027, 10, 3));
  }

  @Test
  void aRangeOfYearsIsTheUnionOfItsYears() {
    var both = calendar.years(2026, 2027);

    var union = new HashSet<>(calendar.years(2026, 2026).calendar().holidays());
    union.addAll(calendar.years(2027, 2027).calendar().holidays());
    assertThat(both.calendar().holidays()).isEqualTo(union);
    assertThat(both.provisionalYears()).containsExactly(2027);
  }

  @Test
  void aRangeThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(() -> calendar.years(2027, 2026))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static Stream<LocalDate> mondaysOf2026() {
    return IntStream.range(0, 52).mapToObj(week -> LocalDate.of(2026, 1, 5).plusWeeks(week));
  }

  @ParameterizedTest
  @MethodSource("mondaysOf2026")
  void weeksOf2026HaveTheWorkingDaysThatPolicyCounts(LocalDate monday) {
    var exceptions =
        Map.ofEntries(
            Map.entry("2026-02-16", 0),
            Map.entry("2026-09-28", 3),
            Map.entry("2026-10-05", 3),
            Map.entry("2026-04-06", 4),
            Map.entry("2026-04-27", 4),
            Map.entry("2026-05-04", 4),
            Map.entry("2026-06-15", 4),
            Map.entry("2026-09-21", 4),
            Map.entry("2026-02-09", 6),
            Map.entry("2026-09-14", 6),
            Map.entry("2026-12-28", 4));
    var working = calendar.years(2026, 2027).calendar();

    var workingDays = monday.datesUntil(monday.plusWeeks(1)).filter(working::isWorkingDay).count();

    assertThat(workingDays).isEqualTo((long) exceptions.getOrDefault(monday.toString(), 5));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 1899, 2001, 9998, 9999, 10_000})
  void yearsBeyondAnyNoticeAreProvisionalAndNeverFail(int year) {
    var far = calendar.years(year, year);

    assertThat(far.provisionalYears()).containsExactly(year);
    assertThat(far.calendar().holidays())
        .contains(LocalDate.of(year, 1, 1), LocalDate.of(year, 10, 3));
  }
}
