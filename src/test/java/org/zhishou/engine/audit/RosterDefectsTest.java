package org.zhishou.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhishou.engine.problem.Session.FULL_DAY;
import static org.zhishou.engine.problem.Session.MORNING;

import java.util.List;
import java.util.Locale;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.roster.MalformedRosterException;

class RosterDefectsTest {
  private static TinyCounty county() {
    return TinyCounty.oneCentreOneWeek().physician("P1").physician("P2");
  }

  private static List<Fault> faults(TinyCounty county) {
    return catchThrowableOfType(MalformedRosterException.class, county::audit).faults();
  }

  private static List<Tuple> places(TinyCounty county) {
    return faults(county).stream().map(fault -> tuple(fault.pointer(), fault.code())).toList();
  }

  @Test
  void aDroppedPinnedDutyIsRefusedAndPointsIntoTheBaseline() {
    var county =
        county()
            .baseline("C1", "2026-10-12", FULL_DAY, "P1", false)
            .baseline("C1", "2026-10-13", FULL_DAY, "P1", true)
            .duties("C1", "P2", "2026-10-13");
    assertThat(places(county)).containsExactly(tuple("/baseline/1", "pinned-duty-dropped"));
  }

  @Test
  void aClosedSessionIsRefused() {
    var county =
        county()
            .duties("C1", "P1", "2026-10-12", "2026-10-17")
            .duty("C1", "2026-10-13", MORNING, "P2");
    assertThat(places(county))
        .containsExactly(
            tuple("/duties/1", "closed-session"), tuple("/duties/2", "closed-session"));
  }

  @Test
  void moreDutiesThanSeatsAreRefused() {
    var county = county().duties("C1", "P1", "2026-10-12").duties("C1", "P2", "2026-10-12");
    assertThat(places(county)).containsExactly(tuple("/duties/1", "no-seat-left"));
  }

  @Test
  void aPhysicianTwiceOnASessionIsRefusedEvenWhereSeatsAreLeft() {
    var county =
        TinyCounty.ofWeeks(1)
            .hospital("H1")
            .centre("C1", c -> c.openOnWeekdays(FULL_DAY, 2))
            .physician("P1")
            .duties("C1", "P1", "2026-10-12", "2026-10-12");
    assertThat(places(county)).containsExactly(tuple("/duties/1", "duplicate-duty"));
  }

  @Test
  void whatNobodyKnowsIsRefusedAndEveryDefectIsListed() {
    var county =
        county()
            .baseline("C1", "2026-10-16", FULL_DAY, "P2", true)
            .duties("C9", "P1", "2026-10-12")
            .duties("C1", "P9", "2026-10-12")
            .duties("C1", "P1", "2026-10-19", "2026-10-11")
            .duties("C9", "P9", "2027-01-01");
    assertThat(places(county))
        .containsExactly(
            tuple("/duties/0", "unknown-centre"),
            tuple("/duties/1", "unknown-physician"),
            tuple("/duties/2", "date-outside-period"),
            tuple("/duties/3", "date-outside-period"),
            tuple("/duties/4", "unknown-centre"),
            tuple("/duties/4", "unknown-physician"),
            tuple("/duties/4", "date-outside-period"),
            tuple("/baseline/0", "pinned-duty-dropped"));
  }

  @Test
  void aDutyThatStandsTwiceOrIsDroppedNamesWhoseItIs() {
    var county =
        TinyCounty.ofWeeks(1)
            .hospital("H1")
            .centre("C1", c -> c.openOnWeekdays(FULL_DAY, 2))
            .physician("P1", p -> p.named("王建华"))
            .baseline("C1", "2026-10-13", FULL_DAY, "P1", true)
            .duties("C1", "P1", "2026-10-12", "2026-10-12");
    assertThat(faults(county))
        .extracting(fault -> fault.message(Locale.CHINA))
        .allSatisfy(message -> assertThat(message).startsWith("王建华 2026-10-1"))
        .hasSize(2);
  }

  @Test
  void aDefectNamesTheThingAndTheWayOut() {
    var county = county().duties("C1", "P1", "2026-10-17");
    var fault = faults(county).getFirst();
    assertThat(fault.message(Locale.ENGLISH))
        .isEqualTo("C1 is closed on 2026-10-17 (full day). Remove the duty, or open the session.");
    assertThat(fault.message(Locale.CHINA)).isEqualTo("C1 2026-10-17 全天不开诊。请删去该值守，或开设这一时段。");
    assertThatThrownBy(county::audit)
        .isInstanceOf(MalformedRosterException.class)
        .hasMessageContaining("/duties/0: C1 is closed");
  }

  @Test
  void whatBreaksALimitIsScoredAndNotRefused() {
    var county = county().duties("C1", "P1", "2026-10-12", "2026-10-13", "2026-10-14");
    assertThat(county.audit().score().limits()).isEqualTo(-1);
  }
}
