package org.zhishou.service.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.solve.SolveProgress;

/** Columns as the tables of jobs have them, to and from the values that they mean. */
final class Columns {
  private Columns() {}

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
    var time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  static @Nullable Integer intOrNull(ResultSet row, String column) throws SQLException {
    var value = row.getInt(column);
    return row.wasNull() ? null : value;
  }

  static @Nullable Long longOrNull(ResultSet row, String column) throws SQLException {
    var value = row.getLong(column);
    return row.wasNull() ? null : value;
  }

  static RosterScore score(ResultSet row) throws SQLException {
    return new RosterScore(
        row.getLong("score_limits"), row.getLong("score_coverage"), row.getLong("score_soft"));
  }

  /** Null where there is no score yet. */
  static @Nullable SolveProgress progress(ResultSet row) throws SQLException {
    return longOrNull(row, "score_soft") == null
        ? null
        : new SolveProgress(
            Duration.ofMillis(row.getLong("worked_millis")),
            score(row),
            row.getLong("move_evaluations"));
  }

  /** Empty where there is no score yet. */
  static Optional<Figures> figures(ResultSet row) throws SQLException {
    var progress = progress(row);
    return progress == null
        ? Optional.empty()
        : Optional.of(new Figures(progress, row.getLong("worked_steps")));
  }

  static SolveTerms terms(ResultSet row) throws SQLException {
    return new SolveTerms(
        row.getInt("seconds"),
        row.getLong("seed"),
        longOrNull(row, "steps"),
        intOrNull(row, "unimproved_seconds"));
  }
}
