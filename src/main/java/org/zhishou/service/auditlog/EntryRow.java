package org.zhishou.service.auditlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** A row of the log as an entry. */
final class EntryRow {
  static final String COLUMNS =
      "chain, seq, recorded_at, actor_id, actor_name, outcome, action, thing, detail,"
          + " previous_hash, hash";

  private EntryRow() {}

  static AuditEntry of(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getString("chain"),
        row.getLong("seq"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("actor_id"),
        row.getString("actor_name"),
        Outcome.valueOf(row.getString("outcome")),
        row.getString("action"),
        row.getString("thing"),
        row.getString("detail"),
        row.getString("previous_hash"),
        row.getString("hash"));
  }
}
