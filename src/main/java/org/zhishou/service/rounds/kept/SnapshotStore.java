package org.zhishou.service.rounds.kept;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.Table;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.rounds.round.RoundKey;

/** The snapshots of all rounds. */
@Repository
public class SnapshotStore {
  private final JdbcClient sql;
  private final Table<Snapshot> snapshots;

  SnapshotStore(JdbcClient sql) {
    this.sql = sql;
    snapshots = new Table<>(sql, "problem_snapshot", Snapshot.class);
  }

  public Optional<Snapshot> find(String county, String id) {
    return sql.sql("select * from problem_snapshot where county = ? and id = ?")
        .params(county, id)
        .query(snapshots)
        .optional();
  }

  /** The one made last; empty before the round was solved. */
  public Optional<Snapshot> latest(RoundKey round) {
    return sql.sql(
            "select * from problem_snapshot where county = ? and round = ?"
                + " order by made_at desc, id limit 1")
        .params(round.county(), round.id())
        .query(snapshots)
        .optional();
  }

  /** Latest first unless the listing sorts otherwise. */
  public Selection<Snapshot> page(RoundKey round, Listing listing) {
    return new Listed(sql, "problem_snapshot", listing)
        .where("county", round.county())
        .where("round", round.id())
        .orderedBy("made_at desc, id")
        .page(snapshots);
  }

  public void insert(Snapshot snapshot) {
    snapshots.insert(snapshot);
  }
}
