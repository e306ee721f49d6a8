package org.zhishou.service.solving.job;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps one county's long solves from holding every worker while another county waits: of a node
 * that has no worker free, the solve of a county with more running than the one that waits goes
 * back into the queue with its best roster, once it has had its slice, and goes on later.
 */
final class FairShare {
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  private final JdbcClient sql;
  private final LiveSolves live;
  private final JobSettings settings;
  private final InstantSource clock;
  private Instant lookedAt = Instant.MIN;

  FairShare(JdbcClient sql, LiveSolves live, JobSettings settings, InstantSource clock) {
    this.sql = sql;
    this.live = live;
    this.settings = settings;
    this.clock = clock;
  }

  /** To be called often. */
  void look() {
    var now = clock.instant();
    if (now.isBefore(lookedAt.plus(BETWEEN_LOOKS))) {
      return;
    }
    lookedAt = now;
    var solves = live.all();
    if (solves.size() < settings.workersOrCores()
        || solves.stream().anyMatch(LiveSolve::isYielding)) {
      return;
    }
    var hadTheirSlice =
        solves.stream()
            .filter(solve -> !now.isBefore(solve.since().plus(settings.slice())))
            .map(solve -> solve.lease().id())
            .toList();
    if (!hadTheirSlice.isEmpty()) {
      toYield(hadTheirSlice).flatMap(live::of).ifPresent(LiveSolve::giveWay);
    }
  }

  /** Those whose steps are counted go last: broken off, they are not the same again. */
  private Optional<String> toYield(List<String> solves) {
    return sql.sql(
            """
            with running as (
              select coalesce(county, '') as county, count(*) as jobs
              from job where status = 'SOLVING' group by coalesce(county, '')),
            waiting as (
              select coalesce(county, '') as county, min(urgency) as urgency
              from job where status = 'QUEUED' group by coalesce(county, ''))
            select j.id from job j join running own on own.county = coalesce(j.county, '')
            where j.id in (:solves) and j.status = 'SOLVING' and exists (
              select 1 from waiting w left join running r on r.county = w.county
              where w.county <> own.county and w.urgency <= j.urgency
                and coalesce(r.jobs, 0) < own.jobs)
            order by own.jobs desc, case when j.steps is null then 0 else 1 end, j.number
            limit 1
            """)
        .param("solves", solves)
        .query(String.class)
        .optional();
  }
}
