package org.zhishou.service.planning.availability;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.RecordColumns;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.database.Table;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.rounds.round.RoundKey;

/** What was handed in, and every change of it. */
@Repository
public class AvailabilityStore {
  private static final String ONE =
      " where county = ? and round = ? and physician = ? and part = ?";

  private final JdbcClient sql;
  private final Table<HandedIn> handedIn;
  private final Table<HandInChange> changes;

  AvailabilityStore(JdbcClient sql) {
    this.sql = sql;
    handedIn = new Table<>(sql, "availability", HandedIn.class);
    changes =
        new Table<>(
            sql,
            "availability_change",
            HandInChange.class,
            new RecordColumns()
                .named("before", "document_before")
                .named("after", "document_after"));
  }

  Optional<HandedIn> find(RoundKey round, String physician, Part part) {
    return sql.sql("select * from availability" + ONE)
        .params(round.county(), round.id(), physician, part.name())
        .query(handedIn)
        .optional();
  }

  /** Of all physicians, both parts. */
  public List<HandedIn> all(RoundKey round) {
    return sql.sql(
            "select * from availability where county = ? and round = ? order by physician, part")
        .params(round.county(), round.id())
        .query(handedIn)
        .list();
  }

  /** Of all rounds, what may grant time off in lieu. */
  List<HandedIn> withLieu(String county) {
    return sql.sql(
            "select * from availability where county = ? and part = ? and document like ?"
                + " order by round, physician")
        .params(county, Part.AVAILABILITY.name(), "%\"lieu\"%")
        .query(handedIn)
        .list();
  }

  /** Keeps it in the place of what was handed in before, and adds the change to the history. */
  void keep(HandedIn latest, @Nullable HandedIn before, @Nullable String reason) {
    if (before == null) {
      insert(latest);
    } else {
      update(latest);
    }
    sql.sql(
            "insert into availability_change (county, round, physician, part, document_before,"
                + " document_after, reason, changed_by, changed_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(latest.county())
        .param(latest.round())
        .param(latest.physician())
        .param(latest.part().name())
        .param(before == null ? null : Rows.json(before.document()))
        .param(Rows.json(latest.document()))
        .param(reason)
        .param(latest.changedBy())
        .param(Rows.time(latest.changedAt()))
        .update();
  }

  private void insert(HandedIn one) {
    handedIn.insert(one);
  }

  private void update(HandedIn one) {
    handedIn.update(
        one, "document, version, changed_by, changed_at", "county, round, physician, part");
  }

  /** Latest first. */
  Selection<HandInChange> history(RoundKey round, String physician, Listing listing) {
    return new Listed(sql, "availability_change", listing)
        .where("county", round.county())
        .where("round", round.id())
        .where("physician", physician)
        .orderedBy("number desc")
        .page(changes);
  }
}
