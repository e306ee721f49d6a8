package org.zhishou.service.whatif.scenario;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.engine.change.ChangesReader;
import org.zhishou.engine.change.ChangesWriter;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;

/** The scenarios of all rounds. */
@Repository
class ScenarioStore {
  private static final String ONE = " where county = ? and round = ? and id = ?";

  private final JdbcClient sql;

  ScenarioStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<KeptScenario> find(String county, String round, String id) {
    return sql.sql("select * from scenario" + ONE)
        .params(county, round, id)
        .query(ScenarioStore::scenario)
        .optional();
  }

  /** Latest first unless the listing sorts otherwise. */
  Selection<KeptScenario> page(String county, String round, Listing listing) {
    return new Listed(sql, "scenario", listing)
        .where("county", county)
        .where("round", round)
        .orderedBy("made_at desc, id")
        .page(ScenarioStore::scenario);
  }

  boolean hasChildren(String id) {
    return sql.sql("select count(*) from scenario where parent = ?")
            .param(id)
            .query(Long.class)
            .single()
        > 0;
  }

  void insert(KeptScenario scenario) {
    sql.sql(
            "insert into scenario (id, county, round, name, snapshot, rebased_from, parent, origin,"
                + " changes, state, version, made_by, made_at, updated_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(scenario.id())
        .param(scenario.county())
        .param(scenario.round())
        .param(scenario.name())
        .param(scenario.snapshot())
        .param(scenario.rebasedFrom())
        .param(scenario.parent())
        .param(scenario.origin().name())
        .param(new ChangesWriter().write(scenario.changes()))
        .param(scenario.state().name())
        .param(scenario.version())
        .param(scenario.madeBy())
        .param(Rows.time(scenario.madeAt()))
        .param(Rows.time(scenario.updatedAt()))
        .update();
  }

  void update(KeptScenario scenario) {
    sql.sql(
            "update scenario set name = ?, snapshot = ?, rebased_from = ?, changes = ?, state = ?,"
                + " version = ?, updated_at = ?"
                + ONE)
        .param(scenario.name())
        .param(scenario.snapshot())
        .param(scenario.rebasedFrom())
        .param(new ChangesWriter().write(scenario.changes()))
        .param(scenario.state().name())
        .param(scenario.version())
        .param(Rows.time(scenario.updatedAt()))
        .param(scenario.county())
        .param(scenario.round())
        .param(scenario.id())
        .update();
  }

  void delete(KeptScenario scenario) {
    sql.sql("delete from scenario" + ONE)
        .params(scenario.county(), scenario.round(), scenario.id())
        .update();
  }

  private static KeptScenario scenario(ResultSet row, int number) throws SQLException {
    var changes = "{\"changes\":" + row.getString("changes") + "}";
    return new KeptScenario(
        row.getString("id"),
        row.getString("county"),
        row.getString("round"),
        row.getString("name"),
        row.getString("snapshot"),
        row.getString("rebased_from"),
        row.getString("parent"),
        ScenarioOrigin.valueOf(row.getString("origin")),
        new ChangesReader().read(changes),
        ScenarioState.valueOf(row.getString("state")),
        row.getLong("version"),
        row.getString("made_by"),
        Rows.instant(row, "made_at"),
        Rows.instant(row, "updated_at"));
  }
}
