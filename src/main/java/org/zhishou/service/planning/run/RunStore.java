package org.zhishou.service.planning.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;

/** The solves of all rounds. */
@Repository
class RunStore {
  private final JdbcClient sql;

  RunStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<RoundRun> find(String county, String round, String id) {
    return sql.sql("select * from round_run where county = ? and round = ? and id = ?")
        .params(county, round, id)
        .query(RunStore::run)
        .optional();
  }

  /** Until the transaction ends nobody else ends it; empty where it has ended. */
  Optional<RoundRun> lockRunning(String job) {
    return sql.sql("select * from round_run where job = ? and ended_at is null for update")
        .param(job)
        .query(RunStore::run)
        .optional();
  }

  /** Of all counties, earliest first. */
  List<String> awaitedJobs() {
    return sql.sql("select job from round_run where ended_at is null order by started_at")
        .query(String.class)
        .list();
  }

  Selection<RoundRun> page(String county, String round, Listing listing) {
    return new Listed(sql, "round_run", listing)
        .where("county", county)
        .where("round", round)
        .orderedBy("started_at desc, id")
        .page(RunStore::run);
  }

  void insert(RoundRun run) {
    sql.sql(
            "insert into round_run (id, county, round, snapshot, job, seconds, seed, "
                + "status, draft, started_by, started_at, ended_at) "
                + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(run.id())
        .param(run.county())
        .param(run.round())
        .param(run.snapshot())
        .param(run.job())
        .param(run.seconds())
        .param(run.seed())
        .param(run.status().name())
        .param(run.draft())
        .param(run.startedBy())
        .param(Rows.time(run.startedAt()))
        .param(Rows.timeOrNull(run.endedAt()))
        .update();
  }

  void end(RoundRun run) {
    sql.sql("update round_run set status = ?, draft = ?, ended_at = ? where id = ?")
        .param(run.status().name())
        .param(run.draft())
        .param(Rows.timeOrNull(run.endedAt()))
        .param(run.id())
        .update();
  }

  private static RoundRun run(ResultSet row, int number) throws SQLException {
    return new RoundRun(
        row.getString("id"),
        row.getString("county"),
        row.getString("round"),
        row.getString("snapshot"),
        row.getString("job"),
        row.getInt("seconds"),
        row.getLong("seed"),
        RunStatus.valueOf(row.getString("status")),
        row.getString("draft"),
        row.getString("started_by"),
        Rows.instant(row, "started_at"),
        Rows.instantOrNull(row, "ended_at"));
  }
}
