package org.zhishou.service.whatif.scenario;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.RecordColumns;
import org.zhishou.service.platform.database.Table;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;

/** The solves of all scenarios and sweeps. */
@Repository
class ScenarioRunStore {
  private final JdbcClient sql;
  private final Table<ScenarioRun> runs;

  ScenarioRunStore(JdbcClient sql) {
    this.sql = sql;
    runs =
        new Table<>(
            sql,
            "scenario_run",
            ScenarioRun.class,
            new RecordColumns()
                .named("value", "sweep_value")
                .named("roster.chinese", "roster_chinese")
                .named("roster.english", "roster_english")
                .named("roster.score.limits", "score_limits")
                .named("roster.score.coverage", "score_coverage")
                .named("roster.score.soft", "score_soft"));
  }

  Optional<ScenarioRun> find(String id) {
    return sql.sql("select * from scenario_run where id = ?").param(id).query(runs).optional();
  }

  /** Until the transaction ends nobody else ends it; empty where it has ended. */
  Optional<ScenarioRun> lockRunning(String job) {
    return sql.sql("select * from scenario_run where job = ? and ended_at is null for update")
        .param(job)
        .query(runs)
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
        .query(runs)
        .optional();
  }

  /** The one that found a roster last. */
  Optional<ScenarioRun> latestSolved(String scenario) {
    return sql.sql(
            "select * from scenario_run where scenario = ? and roster_chinese is not null"
                + " order by ended_at desc, id limit 1")
        .param(scenario)
        .query(runs)
        .optional();
  }

  /** Latest first. */
  List<ScenarioRun> ofSweep(String sweep) {
    return sql.sql("select * from scenario_run where sweep = ? order by started_at desc, id")
        .param(sweep)
        .query(runs)
        .list();
  }

  /** Those that one request started, in the order in which it named them. */
  List<ScenarioRun> ofBatch(String batch) {
    return sql.sql("select * from scenario_run where batch = ? order by number")
        .param(batch)
        .query(runs)
        .list();
  }

  /** Latest first unless the listing sorts otherwise. */
  Selection<ScenarioRun> page(String scenario, Listing listing) {
    return new Listed(sql, "scenario_run", listing)
        .where("scenario", scenario)
        .orderedBy("started_at desc, id")
        .page(runs);
  }

  void insert(ScenarioRun run) {
    runs.insert(run);
  }

  /** Keeps how it ended and what it found. */
  void end(ScenarioRun run) {
    runs.update(
        run,
        "status, ended_at, score_limits, score_coverage, score_soft, roster_chinese, "
            + "roster_english",
        "id");
  }
}
