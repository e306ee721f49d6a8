package org.zhishou.service.planning.run;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.Table;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.rounds.round.RoundKey;

/** The solves of all rounds. */
@Repository
class RunStore {
  private final JdbcClient sql;
  private final Table<RoundRun> runs;

  RunStore(JdbcClient sql) {
    this.sql = sql;
    runs = new Table<>(sql, "round_run", RoundRun.class);
  }

  Optional<RoundRun> find(RoundKey round, String id) {
    return sql.sql("select * from round_run where county = ? and round = ? and id = ?")
        .params(round.county(), round.id(), id)
        .query(runs)
        .optional();
  }

  /** Until the transaction ends nobody else ends it; empty where it has ended. */
  Optional<RoundRun> lockRunning(String job) {
    return sql.sql("select * from round_run where job = ? and ended_at is null for update")
        .param(job)
        .query(runs)
        .optional();
  }

  /** Of all counties, earliest first. */
  List<String> awaitedJobs() {
    return sql.sql("select job from round_run where ended_at is null order by started_at")
        .query(String.class)
        .list();
  }

  Selection<RoundRun> page(RoundKey round, Listing listing) {
    return new Listed(sql, "round_run", listing)
        .where("county", round.county())
        .where("round", round.id())
        .orderedBy("started_at desc, id")
        .page(runs);
  }

  void insert(RoundRun run) {
    runs.insert(run);
  }

  void end(RoundRun run) {
    runs.update(run, "status, draft, ended_at", "id");
  }
}
