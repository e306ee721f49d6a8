package org.zhishou.service.record.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhishou.service.record.promotion.ServiceCount.Range;

class ServiceCountTest {
  static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  static Range range(String from, String to) {
    return new Range(LocalDate.parse(from), LocalDate.parse(to));
  }

  @Test
  void twentyTwoDutyDaysAreAMonth() {
    var count = new ServiceCount(0, 0, 33);
    assertThat(count.months(22)).isEqualTo(1.5);
    assertThat(count.missingDutyDays(12, 22)).isEqualTo(231);
    assertThat(new ServiceCount(11, 15, 11).missingDutyDays(12, 22)).isZero();
  }

  @Test
  void postingsCountByCalendarMonthsAndMeetingOnesAsOne() {
    var halves = List.of(range("2026-01-10", "2026-02-20"), range("2026-02-21", "2026-03-09"));
    assertThat(ServiceCount.of(halves, Set.of())).isEqualTo(new ServiceCount(2, 0, 0));
    var overlapping = List.of(range("2026-01-10", "2026-03-01"), range("2026-02-21", "2026-03-12"));
    assertThat(ServiceCount.of(overlapping, Set.of())).isEqualTo(new ServiceCount(2, 3, 0));
    var apart = List.of(range("2026-02-01", "2026-02-28"), range("2026-05-01", "2026-05-31"));
    assertThat(ServiceCount.of(apart, Set.of())).isEqualTo(new ServiceCount(2, 0, 0));
  }

  @Test
  void aDutyWithinAPostingIsCountedWithIt() {
    var dates = Set.of(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 3, 3));
    var count = ServiceCount.of(List.of(range("2026-02-01", "2026-02-28")), dates);
    assertThat(count).isEqualTo(new ServiceCount(1, 0, 1));
  }

  @Test
  void noDateIsCountedTwiceWhateverThereIs() {
    var random = new Random(46);
    for (var round = 0; round < 200; round++) {
      var postings = new ArrayList<Range>();
      for (var index = 0; index < random.nextInt(4); index++) {
        var from = DAY.plusDays(random.nextInt(200));
        postings.add(new Range(from, from.plusDays(random.nextInt(100))));
      }
      var dates = new HashSet<LocalDate>();
      for (var index = 0; index < random.nextInt(60); index++) {
        dates.add(DAY.plusDays(random.nextInt(300)));
      }
      var posted = new HashSet<LocalDate>();
      postings.forEach(one -> one.from().datesUntil(one.to().plusDays(1)).forEach(posted::add));
      var outside = new HashSet<>(dates);
      outside.removeAll(posted);

      var count = ServiceCount.of(postings, dates);

      assertThat(count.dutyDays()).isEqualTo(outside.size());
      var longest = 31 * count.postedMonths() + count.postedDays();
      var shortest = 28 * count.postedMonths() + count.postedDays();
      assertThat(posted.size()).isBetween(shortest, longest);
    }
  }

  @Test
  void theForecastGoesOnAtThePaceOfTheYearThatIsPast() {
    var now = new ServiceCount(0, 0, 132);
    var yearAgo = new ServiceCount(0, 0, 66);
    assertThat(now.forecast(yearAgo, 12, 22, DAY)).contains(DAY.plusDays(730));
    assertThat(now.forecast(now, 12, 22, DAY)).isEmpty();
    assertThat(now.forecast(now, 6, 22, DAY)).contains(DAY);
  }
}
