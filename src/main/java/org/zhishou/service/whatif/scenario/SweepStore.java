package org.zhishou.service.whatif.scenario;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.engine.change.SweepReader;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.rounds.round.RoundKey;

/** The sweeps of all rounds. */
@Repository
class SweepStore {
  private final JdbcClient sql;

  SweepStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<KeptSweep> find(RoundKey round, String id) {
    return sql.sql("select * from sweep where county = ? and round = ? and id = ?")
        .params(round.county(), round.id(), id)
        .query(SweepStore::sweep)
        .optional();
  }

  /** Latest first unless the listing sorts otherwise. */
  Selection<KeptSweep> page(RoundKey round, Listing listing) {
    return new Listed(sql, "sweep", listing)
        .where("county", round.county())
        .where("round", round.id())
        .orderedBy("made_at desc, id")
        .page(SweepStore::sweep);
  }

  /** Whether any sweep starts from the scenario. */
  boolean startFrom(String scenario) {
    return sql.sql("select count(*) from sweep where scenario = ?")
            .param(scenario)
            .query(Long.class)
            .single()
        > 0;
  }

  void insert(KeptSweep sweep) {
    sql.sql(
            "insert into sweep (id, county, round, snapshot, scenario, definition, curve, made_by,"
                + " made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(sweep.id())
        .param(sweep.county())
        .param(sweep.round())
        .param(sweep.snapshot())
        .param(sweep.scenario())
        .param(sweep.sweep().json().toString())
        .param(Rows.json(sweep.curve()))
        .param(sweep.madeBy())
        .param(Rows.time(sweep.madeAt()))
        .update();
  }

  private static KeptSweep sweep(ResultSet row, int number) throws SQLException {
    return new KeptSweep(
        row.getString("id"),
        row.getString("county"),
        row.getString("round"),
        row.getString("snapshot"),
        row.getString("scenario"),
        new SweepReader().read(row.getString("definition")),
        curve(row),
        row.getString("made_by"),
        Rows.instant(row, "made_at"));
  }

  private static KeptCurve curve(ResultSet row) throws SQLException {
    var curve = row.getString("curve");
    return curve == null
        ? KeptCurve.ofAnswers(
            Rows.document(row.getString("curve_chinese")),
            Rows.document(row.getString("curve_english")))
        : Rows.read(curve, KeptCurve.class);
  }
}
