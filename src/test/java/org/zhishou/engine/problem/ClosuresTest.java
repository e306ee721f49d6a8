package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.problem.Faulty.assertFaults;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClosuresTest {
  @Test
  void aClosedCentreOpensNoSessionOnItsDatesAndAllOthersAfter() {
    var county =
        Counties.twoCentresThreePhysicians()
            .with("/centres/0/closed", "[{from: '2026-11-03', to: '2026-11-04'}]")
            .checked();
    var openings = new Openings(county.calendar());
    var centre = county.problem().centres().getFirst();
    assertThat(openings.on(centre, LocalDate.of(2026, 11, 2))).isNotEmpty();
    assertThat(openings.on(centre, LocalDate.of(2026, 11, 3))).isEmpty();
    assertThat(openings.on(centre, LocalDate.of(2026, 11, 4))).isEmpty();
    assertThat(openings.on(centre, LocalDate.of(2026, 11, 5))).isNotEmpty();
  }

  @Test
  void closuresAreWrittenAndReadBack() {
    var problem =
        Counties.everyProperty()
            .with("/centres/0/closed", "[{from: '2026-11-03', to: '2026-11-04'}]")
            .problem();
    var written = new ProblemWriter().compact(problem);
    assertThat(new ProblemReader().read(written).problem()).isEqualTo(problem);
  }

  @Test
  void aClosureEndsNoEarlierThanItBeginsAndHasBothDates() {
    assertFaults(
            Counties.twoCentresThreePhysicians()
                .with(
                    "/centres/0/closed",
                    "[{from: '2026-11-04', to: '2026-11-03'}, {from: '2026-11-04'}, {until: 1}]"))
        .containsExactlyInAnyOrder(
            "/centres/0/closed/0/to to-before-from",
            "/centres/0/closed/1/to missing-property",
            "/centres/0/closed/2/until unknown-property",
            "/centres/0/closed/2/from missing-property",
            "/centres/0/closed/2/to missing-property");
  }

  @Test
  void aPinnedDutyOnAClosedDateIsAFault() {
    assertFaults(
            Counties.twoCentresThreePhysicians()
                .with("/centres/0/closed", "[{from: '2026-11-03', to: '2026-11-03'}]")
                .with(
                    "/baseline",
                    "[{centre: 'C1', date: '2026-11-03', physician: 'P1', pinned: true}]"))
        .containsExactly("/baseline/0 pinned-duty-closed");
  }
}
