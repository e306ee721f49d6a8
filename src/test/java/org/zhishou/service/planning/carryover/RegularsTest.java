package org.zhishou.service.planning.carryover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.problem.RegularAt;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;

class RegularsTest {
  static final LocalDate TUESDAY = LocalDate.of(2026, 10, 13);
  static final LocalDate MAKE_UP_SATURDAY = LocalDate.of(2026, 10, 10);

  static List<Duty> duties(String centre, LocalDate... dates) {
    var duties = new ArrayList<Duty>();
    for (var date : dates) {
      duties.add(new Duty(centre, date, Session.FULL_DAY, "P1", false));
    }
    return duties;
  }

  static List<RegularAt> regular(int weeks, List<Duty> duties) {
    var calendar = new WorkingCalendar(Set.of(), Set.of(MAKE_UP_SATURDAY));
    return new Regulars(calendar, weeks).of(duties).getOrDefault("P1", List.of());
  }

  @Test
  void threeDatesOnAWeekdayMakeARegular() {
    var three = duties("C1", TUESDAY, TUESDAY.plusWeeks(1), TUESDAY.plusWeeks(5));
    assertThat(regular(13, three)).containsExactly(new RegularAt("C1", DayOfWeek.TUESDAY));
    assertThat(regular(13, three.subList(0, 2))).isEmpty();
  }

  @Test
  void threeDatesOnDifferentWeekdaysMakeARegularWithoutOne() {
    var spread = duties("C1", TUESDAY, TUESDAY.plusDays(8), TUESDAY.plusDays(16));
    assertThat(regular(13, spread)).containsExactly(new RegularAt("C1", null));
  }

  @Test
  void twoSessionsOfADateAreOneDate() {
    var twice = new ArrayList<>(duties("C1", TUESDAY, TUESDAY.plusWeeks(1)));
    twice.add(new Duty("C1", TUESDAY, Session.EVENING, "P1", false));
    assertThat(regular(13, twice)).isEmpty();
  }

  @Test
  void makeUpWorkingDaysBelongToNoWeekday() {
    var saturdays =
        duties(
            "C1", MAKE_UP_SATURDAY, MAKE_UP_SATURDAY.plusWeeks(1), MAKE_UP_SATURDAY.plusWeeks(2));
    assertThat(regular(13, saturdays)).containsExactly(new RegularAt("C1", null));
  }

  @Test
  void inAShortPeriodEveryWeekWillDo() {
    assertThat(regular(2, duties("C1", TUESDAY, TUESDAY.plusWeeks(1))))
        .containsExactly(new RegularAt("C1", DayOfWeek.TUESDAY));
  }

  @Test
  void aBalanceIsInDutyDaysToTheHalfAndWithinTheContractsRange() {
    assertThat(new Balance(20, 3, 2, 20).dutyDays()).isEqualTo(2.5);
    assertThat(new Balance(10, 0, -3, 20).dutyDays()).isEqualTo(-6.5);
    assertThat(new Balance(10_000, 0, 0, 0).dutyDays()).isEqualTo(200);
    assertThat(new Balance(0, 0, 0, 10_000).dutyDays()).isEqualTo(-200);
  }
}
