package org.zhishou.service.planning.carryover;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.RecordColumns;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.database.Table;
import org.zhishou.service.rounds.round.RoundKey;

/** What bureaus overruled. */
@Repository
class CarryOverStore {
  private static final String ONE = " where county = ? and round = ? and physician = ?";

  private final JdbcClient sql;
  private final Table<Overruling> overrulings;

  CarryOverStore(JdbcClient sql) {
    this.sql = sql;
    overrulings =
        new Table<>(
            sql,
            "carry_over",
            Overruling.class,
            new RecordColumns()
                .named("said", "document")
                .<CarryOverValues>text(
                    "said", Rows::json, json -> CarryOverValues.of(Rows.document(json))));
  }

  Optional<Overruling> find(RoundKey round, String physician) {
    return sql.sql("select * from carry_over" + ONE)
        .params(round.county(), round.id(), physician)
        .query(overrulings)
        .optional();
  }

  /** By physician. */
  Map<String, Overruling> all(RoundKey round) {
    return sql
        .sql("select * from carry_over where county = ? and round = ?")
        .params(round.county(), round.id())
        .query(overrulings)
        .list()
        .stream()
        .collect(Collectors.toMap(Overruling::physician, Function.identity()));
  }

  void keep(Overruling one) {
    delete(one.roundKey(), one.physician());
    overrulings.insert(one);
  }

  void delete(RoundKey round, String physician) {
    sql.sql("delete from carry_over" + ONE).params(round.county(), round.id(), physician).update();
  }
}
