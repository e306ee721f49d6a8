package org.zhishou.service.whatif.scenario;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.service.platform.database.Packed;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.solving.job.RosterDocument;

/** The solves of all scenarios and sweeps. */
@Repository
class ScenarioRunStore {
  private final JdbcClient sql;

  ScenarioRunStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<ScenarioRun> find(String id) {
    return sql.sql("select * from scenario_run where id = ?")
        .param(id)
        .query(ScenarioRunStore::run)
        .optional();
  }

  /** Until the transaction ends nobody else ends it; empty where it has ended. */
  Optional<ScenarioRun> lockRunning(String job) {
    return sql.sql("select * from scenario_run where job = ? and ended_at is null for update")
        .param(job)
        .query(ScenarioRunStore::run)
        .optional();
  }

  /** Of all rounds, earliest first. */
  List<String> awaitedJobs() {
    return sql.sql("select job from scenario_run where ended_at is null order by started_at, id")
        .query(String.class)
        .list();
  }

  /** Whether anybody ever started a solve of the scenario. */
  boolean has(String scenario) {
    return sql.sql("select count(*) from scenario_run where scenario = ?")
            .param(scenario)
            .query(Long.class)
            .single()
        > 0;
  }

  Optional<ScenarioRun> latest(String scenario) {
    return sql.sql(
            "select * from scenario_run where scenario = ? order by started_at desc, id limit 1")
        .param(scenario)
        .query(ScenarioRunStore::run)
        .optional();
  }

  /** The one that found a roster last. */
  Optional<ScenarioRun> latestSolved(String scenario) {
    return sql.sql(
            "select * from scenario_run where scenario = ? and roster_chinese is not null"
                + " order by ended_at desc, id limit 1")
        .param(scenario)
        .query(ScenarioRunStore::run)
        .optional();
  }

  /** Latest first. */
  List<ScenarioRun> ofSweep(String sweep) {
    return sql.sql("select * from scenario_run where sweep = ? order by started_at desc, id")
        .param(sweep)
        .query(ScenarioRunStore::run)
        .list();
  }

  /** Those that one request started, in the order in which it named them. */
  List<ScenarioRun> ofBatch(String batch) {
    return sql.sql("select * from scenario_run where batch = ? order by number")
        .param(batch)
        .query(ScenarioRunStore::run)
        .list();
  }

  /** Latest first unless the listing sorts otherwise. */
  Selection<ScenarioRun> page(String scenario, Listing listing) {
    return new Listed(sql, "scenario_run", listing)
        .where("scenario", scenario)
        .orderedBy("started_at desc, id")
        .page(ScenarioRunStore::run);
  }

  void insert(ScenarioRun run) {
    sql.sql(
            "insert into scenario_run (id, county, round, scenario, sweep, sweep_value, batch, job,"
                + " seconds, seed, steps, status, started_by, started_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(run.id())
        .param(run.county())
        .param(run.round())
        .param(run.scenario())
        .param(run.sweep())
        .param(run.value())
        .param(run.batch())
        .param(run.job())
        .param(run.seconds())
        .param(run.seed())
        .param(run.steps())
        .param(run.status().name())
        .param(run.startedBy())
        .param(Rows.time(run.startedAt()))
        .update();
  }

  /** Keeps how it ended and what it found. */
  void end(ScenarioRun run) {
    var roster = run.roster();
    var score = roster == null ? null : roster.score();
    sql.sql(
            "update scenario_run set status = ?, ended_at = ?, score_limits = ?,"
                + " score_coverage = ?, score_soft = ?, roster_chinese = ?, roster_english = ?"
                + " where id = ?")
        .param(run.status().name())
        .param(Rows.timeOrNull(run.endedAt()))
        .param(score == null ? null : score.limits())
        .param(score == null ? null : score.coverage())
        .param(score == null ? null : score.soft())
        .param(roster == null ? null : roster.chinese().bytes())
        .param(roster == null ? null : roster.english().bytes())
        .param(run.id())
        .update();
  }

  private static ScenarioRun run(ResultSet row, int number) throws SQLException {
    return new ScenarioRun(
        row.getString("id"),
        row.getString("county"),
        row.getString("round"),
        row.getString("scenario"),
        row.getString("sweep"),
        row.getObject("sweep_value", Integer.class),
        row.getString("batch"),
        row.getString("job"),
        row.getInt("seconds"),
        row.getLong("seed"),
        row.getObject("steps", Long.class),
        ScenarioRunStatus.valueOf(row.getString("status")),
        roster(row),
        row.getString("started_by"),
        Rows.instant(row, "started_at"),
        Rows.instantOrNull(row, "ended_at"));
  }

  private static @Nullable RosterDocument roster(ResultSet row) throws SQLException {
    var chinese = row.getBytes("roster_chinese");
    if (chinese == null) {
      return null;
    }
    var score =
        new RosterScore(
            row.getLong("score_limits"), row.getLong("score_coverage"), row.getLong("score_soft"));
    return new RosterDocument(
        score, Packed.ofPacked(chinese), Packed.ofPacked(row.getBytes("roster_english")));
  }
}
