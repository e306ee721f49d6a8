package org.zhishou.service.inforce.amend;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;

/** The amendments of all rounds. */
@Repository
class AmendmentStore {
  private final JdbcClient sql;

  AmendmentStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<Amendment> find(String county, String round, String id) {
    return sql.sql("select * from amendment where county = ? and round = ? and id = ?")
        .params(county, round, id)
        .query(AmendmentStore::amendment)
        .optional();
  }

  /** Until the transaction ends nobody else ends it; empty where it has ended. */
  Optional<Amendment> lockOpen(String job) {
    return sql.sql("select * from amendment where job = ? and ended_at is null for update")
        .param(job)
        .query(AmendmentStore::amendment)
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
  Selection<Amendment> page(String county, String round, Listing listing) {
    return new Listed(sql, "amendment", listing)
        .where("county", county)
        .where("round", round)
        .orderedBy("made_at desc, id")
        .page(AmendmentStore::amendment);
  }

  void insert(Amendment amendment) {
    sql.sql(
            "insert into amendment (id, county, round, base, from_day, document, snapshot, parent,"
                + " job, status, draft, made_by, made_at, ended_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(amendment.id())
        .param(amendment.county())
        .param(amendment.round())
        .param(amendment.base())
        .param(amendment.from())
        .param(amendment.asked())
        .param(amendment.snapshot())
        .param(amendment.parent())
        .param(amendment.job())
        .param(amendment.status().name())
        .param(amendment.draft())
        .param(amendment.madeBy())
        .param(Rows.time(amendment.madeAt()))
        .param(Rows.timeOrNull(amendment.endedAt()))
        .update();
  }

  void end(Amendment amendment) {
    sql.sql("update amendment set status = ?, draft = ?, ended_at = ? where id = ?")
        .param(amendment.status().name())
        .param(amendment.draft())
        .param(Rows.timeOrNull(amendment.endedAt()))
        .param(amendment.id())
        .update();
  }

  private static Amendment amendment(ResultSet row, int number) throws SQLException {
    return new Amendment(
        row.getString("id"),
        row.getString("county"),
        row.getString("round"),
        row.getInt("base"),
        Objects.requireNonNull(row.getObject("from_day", LocalDate.class)),
        row.getString("document"),
        row.getString("snapshot"),
        row.getString("parent"),
        row.getString("job"),
        AmendmentStatus.valueOf(row.getString("status")),
        row.getString("draft"),
        row.getString("made_by"),
        Rows.instant(row, "made_at"),
        Rows.instantOrNull(row, "ended_at"));
  }
}
