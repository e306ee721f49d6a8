package org.zhishou.service.rounds.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.Packed;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;

/** The snapshots of all rounds. */
@Repository
public class SnapshotStore {
  private final JdbcClient sql;

  SnapshotStore(JdbcClient sql) {
    this.sql = sql;
  }

  public Optional<Snapshot> find(String county, String id) {
    return sql.sql("select * from problem_snapshot where county = ? and id = ?")
        .params(county, id)
        .query(SnapshotStore::snapshot)
        .optional();
  }

  /** The one made last; empty before the round was solved. */
  public Optional<Snapshot> latest(String county, String round) {
    return sql.sql(
            "select * from problem_snapshot where county = ? and round = ?"
                + " order by made_at desc, id limit 1")
        .params(county, round)
        .query(SnapshotStore::snapshot)
        .optional();
  }

  /** Latest first unless the listing sorts otherwise. */
  public Selection<Snapshot> page(String county, String round, Listing listing) {
    return new Listed(sql, "problem_snapshot", listing)
        .where("county", county)
        .where("round", round)
        .orderedBy("made_at desc, id")
        .page(SnapshotStore::snapshot);
  }

  public void insert(Snapshot snapshot) {
    sql.sql(
            "insert into problem_snapshot (id, county, round, problem, fingerprint,"
                + " policy_version, registry_revision, made_by, made_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            snapshot.id(),
            snapshot.county(),
            snapshot.round(),
            snapshot.problem().bytes(),
            snapshot.fingerprint(),
            snapshot.policyVersion(),
            snapshot.registryRevision(),
            snapshot.madeBy(),
            Rows.time(snapshot.madeAt()))
        .update();
  }

  private static Snapshot snapshot(ResultSet row, int number) throws SQLException {
    return new Snapshot(
        row.getString("id"),
        row.getString("county"),
        row.getString("round"),
        Packed.ofPacked(row.getBytes("problem")),
        row.getString("fingerprint"),
        row.getInt("policy_version"),
        row.getLong("registry_revision"),
        row.getString("made_by"),
        Rows.instant(row, "made_at"));
  }
}
