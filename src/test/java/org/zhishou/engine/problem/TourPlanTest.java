package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TourPlanTest {
  static final Period AUTUMN = period("2026-09-28", "2027-01-03");

  static Period period(String firstDay, String lastDay) {
    return new Period(LocalDate.parse(firstDay), LocalDate.parse(lastDay));
  }

  static TourPlan plan(TourFrequency frequency, @Nullable String from, @Nullable String to) {
    return new TourPlan(
        "T1",
        null,
        "C1",
        List.of("石上", "上洛"),
        frequency,
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        Tour.DEFAULT_WEEKDAYS,
        List.of(new TeamSeats(null, 2)),
        List.of(),
        14);
  }

  static List<String> windows(TourPlan plan, Period period) {
    return plan.tourOf(period, window -> false).map(Tour::windows).orElse(List.of()).stream()
        .map(window -> window.from() + "/" + window.to())
        .toList();
  }

  @Test
  void aMonthlyTourHasAWindowForEachMonthWhoseMiddleLiesInThePeriod() {
    assertThat(windows(plan(TourFrequency.MONTHLY, null, null), AUTUMN))
        .containsExactly("2026-10-01/2026-10-31", "2026-11-01/2026-11-30", "2026-12-01/2026-12-31");
  }

  @Test
  void ofPeriodsThatFollowEachOtherExactlyOneHasEachWindow() {
    var first = LocalDate.parse("2026-01-05");
    for (var frequency : TourFrequency.values()) {
      var whole = windows(plan(frequency, null, null), new Period(first, first.plusWeeks(104)));
      var parts =
          first
              .datesUntil(first.plusWeeks(104), java.time.Period.ofWeeks(13))
              .flatMap(
                  day ->
                      windows(plan(frequency, null, null), new Period(day, day.plusDays(90)))
                          .stream())
              .toList();
      assertThat(parts).as(frequency.name()).isEqualTo(whole).doesNotHaveDuplicates();
    }
  }

  @Test
  void aPlanThatBeginsOrEndsCutsItsWindows() {
    assertThat(windows(plan(TourFrequency.MONTHLY, "2026-10-20", "2026-11-10"), AUTUMN))
        .containsExactly("2026-10-20/2026-10-31", "2026-11-01/2026-11-10");
    assertThat(windows(plan(TourFrequency.TWICE_A_MONTH, "2026-12-16", null), AUTUMN))
        .containsExactly("2026-12-16/2026-12-31");
  }

  @Test
  void aVisitThatWasMadeIsNotAskedForAgain() {
    var plan = plan(TourFrequency.MONTHLY, null, null);
    var tour =
        plan.tourOf(AUTUMN, window -> window.holds(LocalDate.parse("2026-11-05"))).orElseThrow();
    assertThat(tour.windows()).extracting(TourWindow::from).hasSize(2);
    assertThat(tour.stops()).containsExactly("石上", "上洛");
    assertThat(plan.tourOf(AUTUMN, window -> true)).isEmpty();
  }
}
