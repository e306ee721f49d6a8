package org.zhishou.service.inforce.amend;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.RecordColumns;
import org.zhishou.service.platform.database.Table;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.rounds.round.RoundKey;

/** The amendments of all rounds. */
@Repository
class AmendmentStore {
  private final JdbcClient sql;
  private final Table<Amendment> amendments;

  AmendmentStore(JdbcClient sql) {
    this.sql = sql;
    amendments =
        new Table<>(
            sql,
            "amendment",
            Amendment.class,
            new RecordColumns().named("from", "from_day").named("asked", "document"));
  }

  Optional<Amendment> find(RoundKey round, String id) {
    return sql.sql("select * from amendment where county = ? and round = ? and id = ?")
        .params(round.county(), round.id(), id)
        .query(amendments)
        .optional();
  }

  /** Until the transaction ends nobody else ends it; empty where it has ended. */
  Optional<Amendment> lockOpen(String job) {
    return sql.sql("select * from amendment where job = ? and ended_at is null for update")
        .param(job)
        .query(amendments)
        .optional();
  }

  /** Of all counties, earliest first. */
  List<String> awaitedJobs() {
    return sql.sql(
            "select job from amendment where ended_at is null and job is not null order by made_at")
        .query(String.class)
        .list();
  }

  /** Latest first unless the listing sorts otherwise. */
  Selection<Amendment> page(RoundKey round, Listing listing) {
    return new Listed(sql, "amendment", listing)
        .where("county", round.county())
        .where("round", round.id())
        .orderedBy("made_at desc, id")
        .page(amendments);
  }

  void insert(Amendment amendment) {
    amendments.insert(amendment);
  }

  void end(Amendment amendment) {
    amendments.update(amendment, "status, draft, ended_at", "id");
  }
}
