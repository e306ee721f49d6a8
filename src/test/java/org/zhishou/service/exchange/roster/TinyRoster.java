package org.zhishou.service.exchange.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.Api;

/** A roster of the tiny seed: two centres around National Day, P1 and P2 of H1, P3 of C1. */
public final class TinyRoster {
  private TinyRoster() {}

  public static Duty duty(String centre, String date, String physician) {
    return new Duty(centre, LocalDate.parse(date), Session.FULL_DAY, physician, false);
  }

  public static List<Duty> duties() {
    return List.of(
        duty("C1", "2026-09-28", "P3"),
        duty("C1", "2026-09-29", "P3"),
        duty("C1", "2026-10-09", "P2"),
        duty("C1", "2026-10-10", "P3"),
        duty("C2", "2026-09-29", "P1"),
        duty("C2", "2026-10-08", "P1"));
  }

  /** Version 2: P2 came on 9 October, and P1 went to C2 on 9 October in version 1. */
  public static OutgoingRoster amended(RosterAudience audience) {
    var before = new ArrayList<>(duties());
    before.removeIf(duty -> duty.physician().equals("P2"));
    before.add(duty("C2", "2026-10-09", "P1"));
    return of(duties(), before, audience);
  }

  /** P1 tours from C2 to two villages on 8 October; P2 is there remotely the next morning. */
  public static OutgoingRoster withTour(RosterAudience audience) {
    var tiny = new String(Api.tiny(), UTF_8).strip();
    var tour =
        """
        ,"tours": [{"id": "T1", "name": "西镇巡诊", "centre": "C2", "stops": ["上村", "下村"],
          "windows": [{"from": "2026-10-01", "to": "2026-10-31"}], "team": [{"seats": 1}]}]}""";
    var problem = new ProblemReader().read(tiny.substring(0, tiny.length() - 1) + tour);
    var tourDay = LocalDate.parse("2026-10-08");
    var duties =
        List.of(
            new Duty("C2", "T1", tourDay, Session.FULL_DAY, Mode.ON_SITE, "P1", false),
            new Duty("C2", null, tourDay.plusDays(1), Session.MORNING, Mode.REMOTE, "P2", false));
    return of(problem, duties, null, audience);
  }

  public static OutgoingRoster of(
      List<Duty> duties, @Nullable List<Duty> before, RosterAudience audience) {
    return of(new ProblemReader().read(Api.tiny()), duties, before, audience);
  }

  private static OutgoingRoster of(
      CheckedProblem problem,
      List<Duty> duties,
      @Nullable List<Duty> before,
      RosterAudience audience) {
    return new OutgoingRoster(
        "jia",
        "甲县",
        "2026-Q4",
        "2026年第四季度",
        before == null ? 1 : 2,
        "d1",
        Instant.parse("2026-09-25T02:00:00Z"),
        audience,
        problem,
        duties,
        before);
  }
}
