package org.zhishou.engine.audit;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.audit.TinyCounty.day;
import static org.zhishou.engine.problem.Session.AFTERNOON;
import static org.zhishou.engine.problem.Session.EVENING;
import static org.zhishou.engine.problem.Session.FULL_DAY;
import static org.zhishou.engine.problem.Session.MORNING;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.problem.Mode;

/** Holidays 1 to 7 October 2026, Saturday 10 October worked. */
class OpeningHoursTest {
  private static final OpeningHours HOURS =
      new OpeningHours(
          new WorkingCalendar(
              Set.of(
                  day("2026-10-01"),
                  day("2026-10-02"),
                  day("2026-10-03"),
                  day("2026-10-04"),
                  day("2026-10-05"),
                  day("2026-10-06"),
                  day("2026-10-07")),
              Set.of(day("2026-10-10"))));

  private static List<SeatsOpen> openings(CentreDraft centre, String date) {
    return HOURS.on(centre.centre(), day(date));
  }

  private static CentreDraft centre() {
    return new CentreDraft("C1");
  }

  @Test
  void withoutAListEveryWorkingDayIsAFullDayOfOneSeat() {
    var fullDay = new SeatsOpen(FULL_DAY, Mode.ON_SITE, 1, false);
    assertThat(openings(centre(), "2026-10-09")).containsExactly(fullDay);
    assertThat(openings(centre(), "2026-10-10")).containsExactly(fullDay);
    assertThat(openings(centre(), "2026-10-06")).isEmpty();
    assertThat(openings(centre(), "2026-10-17")).isEmpty();
  }

  @Test
  void anEmptyListIsClosedAlways() {
    assertThat(openings(centre().closedAlways(), "2026-10-09")).isEmpty();
    assertThat(openings(centre().closedAlways(), "2026-10-10")).isEmpty();
  }

  @Test
  void aListOpensItsWeekdaysAndNoOther() {
    var centre = centre().open(TUESDAY, MORNING, 2, true).open(TUESDAY, EVENING);
    assertThat(openings(centre, "2026-10-13"))
        .containsExactly(
            new SeatsOpen(MORNING, Mode.ON_SITE, 2, true),
            new SeatsOpen(EVENING, Mode.ON_SITE, 1, false));
    assertThat(openings(centre, "2026-10-14")).isEmpty();
    assertThat(openings(centre, "2026-10-06")).isEmpty();
  }

  @Test
  void weekendSessionsOpenOnWeekendsButNotOnStatutoryDaysOff() {
    var centre = centre().required(SATURDAY, FULL_DAY).open(SUNDAY, MORNING);
    assertThat(openings(centre, "2026-10-17"))
        .containsExactly(new SeatsOpen(FULL_DAY, Mode.ON_SITE, 1, true));
    assertThat(openings(centre, "2026-10-18"))
        .containsExactly(new SeatsOpen(MORNING, Mode.ON_SITE, 1, false));
    assertThat(openings(centre, "2026-10-03")).isEmpty();
    assertThat(openings(centre, "2026-10-04")).isEmpty();
  }

  @Test
  void aMakeUpSaturdayThatTheListNamesOpensWhatIsNamed() {
    var centre = centre().open(MONDAY, FULL_DAY).required(SATURDAY, MORNING);
    assertThat(openings(centre, "2026-10-10"))
        .containsExactly(new SeatsOpen(MORNING, Mode.ON_SITE, 1, true));
  }

  @Test
  void aMakeUpSaturdayThatTheListDoesNotNameBorrowsTheEarliestWeekdayAndRequiresNothing() {
    var centre =
        centre()
            .open(THURSDAY, EVENING)
            .open(TUESDAY, FULL_DAY, 2, true)
            .open(TUESDAY, AFTERNOON, 1, false);
    assertThat(openings(centre, "2026-10-10"))
        .containsExactly(
            new SeatsOpen(FULL_DAY, Mode.ON_SITE, 2, false),
            new SeatsOpen(AFTERNOON, Mode.ON_SITE, 1, false));
    assertThat(openings(centre().required(SUNDAY, MORNING), "2026-10-10"))
        .containsExactly(new SeatsOpen(MORNING, Mode.ON_SITE, 1, false));
  }

  @Test
  void theEarliestWeekdayLendsOnlyItsSessionsInForceOnThatDate() {
    var centre =
        centre()
            .open(MONDAY, MORNING, "2026-10-12", "2026-12-27")
            .open(MONDAY, AFTERNOON, "2026-10-01", "2026-10-10")
            .open(TUESDAY, FULL_DAY);
    assertThat(openings(centre, "2026-10-10"))
        .containsExactly(new SeatsOpen(AFTERNOON, Mode.ON_SITE, 1, false));
    assertThat(
            openings(
                centre().open(MONDAY, MORNING, "2026-10-12", "2026-12-27").open(TUESDAY, FULL_DAY),
                "2026-10-10"))
        .isEmpty();
  }

  @Test
  void aNamedWeekdayBorrowsNothingEvenWhenItsSessionsAreNotInForce() {
    var centre =
        centre().open(MONDAY, FULL_DAY).open(SATURDAY, MORNING, "2026-11-01", "2026-11-30");
    assertThat(openings(centre, "2026-10-10")).isEmpty();
  }

  @Test
  void aSessionWithDatesOpensOnThoseOnlyBothEndsIncluded() {
    var centre = centre().open(TUESDAY, MORNING, "2026-10-13", "2026-10-20");
    assertThat(openings(centre, "2026-10-13")).hasSize(1);
    assertThat(openings(centre, "2026-10-20")).hasSize(1);
    assertThat(openings(centre, "2026-10-27")).isEmpty();
  }
}
