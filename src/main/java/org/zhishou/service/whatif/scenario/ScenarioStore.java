package org.zhishou.service.whatif.scenario;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.engine.change.Change;
import org.zhishou.engine.change.ChangesReader;
import org.zhishou.engine.change.ChangesWriter;
import org.zhishou.service.platform.database.RecordColumns;
import org.zhishou.service.platform.database.Table;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.rounds.round.RoundKey;

/** The scenarios of all rounds. */
@Repository
class ScenarioStore {
  private static final String ONE = " where county = ? and round = ? and id = ?";

  private final JdbcClient sql;
  private final Table<KeptScenario> scenarios;

  ScenarioStore(JdbcClient sql) {
    this.sql = sql;
    scenarios =
        new Table<>(
            sql,
            "scenario",
            KeptScenario.class,
            new RecordColumns()
                .text("changes", new ChangesWriter()::write, ScenarioStore::changes));
  }

  Optional<KeptScenario> find(RoundKey round, String id) {
    return sql.sql("select * from scenario" + ONE)
        .params(round.county(), round.id(), id)
        .query(scenarios)
        .optional();
  }

  /** Latest first unless the listing sorts otherwise. */
  Selection<KeptScenario> page(RoundKey round, Listing listing) {
    return new Listed(sql, "scenario", listing)
        .where("county", round.county())
        .where("round", round.id())
        .orderedBy("made_at desc, id")
        .page(scenarios);
  }

  boolean hasChildren(String id) {
    return sql.sql("select count(*) from scenario where parent = ?")
            .param(id)
            .query(Long.class)
            .single()
        > 0;
  }

  void insert(KeptScenario scenario) {
    scenarios.insert(scenario);
  }

  void update(KeptScenario scenario) {
    scenarios.update(
        scenario,
        "name, snapshot, rebased_from, changes, state, version, updated_at",
        "county, round, id");
  }

  void delete(KeptScenario scenario) {
    sql.sql("delete from scenario" + ONE)
        .params(scenario.county(), scenario.round(), scenario.id())
        .update();
  }

  private static List<Change> changes(String json) {
    return new ChangesReader().read("{\"changes\":" + json + "}");
  }
}
