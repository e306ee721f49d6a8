package org.zhishou.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.problem.Session.FULL_DAY;

import org.junit.jupiter.api.Test;
import org.zhishou.engine.rulebook.Rule;

class AuditSizeTest {
  private static final int CENTRES = 1000;
  private static final int PHYSICIANS = 3000;
  private static final int WEEKS = 13;

  /** Monday, Wednesday and Friday at every centre: 39,000 duties. */
  private static TinyCounty wholeProvince() {
    var county = TinyCounty.ofWeeks(WEEKS);
    for (var hospital = 0; hospital < 20; hospital++) {
      county.hospital("H" + hospital, h -> h.maxAway(3));
    }
    for (var centre = 0; centre < CENTRES; centre++) {
      county.centre("C" + centre, c -> c.openOnWeekdays(FULL_DAY, 1).requests("PAEDIATRICS", 1));
    }
    for (var physician = 0; physician < PHYSICIANS; physician++) {
      var hospital = "H" + physician % 20;
      county.physician("P" + physician, p -> p.employedBy(hospital));
    }
    var monday = TinyCounty.day("2026-10-12");
    for (var centre = 0; centre < CENTRES; centre++) {
      for (var week = 0; week < WEEKS; week++) {
        for (var day = 0; day < 5; day += 2) {
          county.duties(
              "C" + centre,
              "P" + (centre * 3 + day / 2),
              monday.plusWeeks(week).plusDays(day).toString());
        }
      }
    }
    return county;
  }

  @Test
  void aThousandCentresForAQuarterAreAudited() {
    var county = wholeProvince();
    var checked = county.checked();
    var audit = Auditor.audit(checked, county.duties());
    assertThat(audit.total(Rule.TRAVEL_TIME).matches()).isEqualTo(39_000);
    assertThat(audit.score().coverage()).isZero();
  }
}
