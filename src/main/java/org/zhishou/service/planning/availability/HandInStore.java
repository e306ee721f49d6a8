package org.zhishou.service.planning.availability;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.Table;
import org.zhishou.service.rounds.round.RoundKey;

/** How far each institution is with each round. */
@Repository
class HandInStore {
  private final JdbcClient sql;
  private final Table<HandIn> handIns;

  HandInStore(JdbcClient sql) {
    this.sql = sql;
    handIns = new Table<>(sql, "hand_in", HandIn.class);
  }

  HandIn find(RoundKey round, String institution) {
    return sql.sql("select * from hand_in where county = ? and round = ? and institution = ?")
        .params(round.county(), round.id(), institution)
        .query(handIns)
        .optional()
        .orElseGet(() -> HandIn.none(round, institution));
  }

  /** By institution; without those that neither handed in nor were reminded. */
  Map<String, HandIn> all(RoundKey round) {
    return sql
        .sql("select * from hand_in where county = ? and round = ?")
        .params(round.county(), round.id())
        .query(handIns)
        .list()
        .stream()
        .collect(Collectors.toMap(HandIn::institution, Function.identity()));
  }

  void keep(HandIn handIn) {
    var updated =
        handIns.update(
            handIn,
            "version, handed_in_by, handed_in_at, reminders, reminded_by, reminded_at",
            "county, round, institution");
    if (updated == 0) {
      handIns.insert(handIn);
    }
  }
}
