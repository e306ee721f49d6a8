package org.zhishou.service.solving.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.solve.SolveProgress;
import org.zhishou.service.platform.database.Rows;

/** Columns as the tables of jobs have them, to and from the values that they mean. */
final class Columns {
  private Columns() {}

  static RosterScore score(ResultSet row) throws SQLException {
    return new RosterScore(
        row.getLong("score_limits"), row.getLong("score_coverage"), row.getLong("score_soft"));
  }

  /** Null where there is no score yet. */
  static @Nullable SolveProgress progress(ResultSet row) throws SQLException {
    return Rows.longOrNull(row, "score_soft") == null
        ? null
        : new SolveProgress(
            Duration.ofMillis(row.getLong("worked_millis")),
            score(row),
            row.getLong("move_evaluations"));
  }

  /** Empty where there is no score yet. */
  static Optional<JobFigures> figures(ResultSet row) throws SQLException {
    var progress = progress(row);
    return progress == null
        ? Optional.empty()
        : Optional.of(
            new JobFigures(
                progress,
                row.getLong("worked_steps"),
                row.getObject("from_head_start", Boolean.class)));
  }

  static SolveTerms terms(ResultSet row) throws SQLException {
    return new SolveTerms(
        row.getInt("seconds"),
        row.getLong("seed"),
        Rows.longOrNull(row, "steps"),
        Rows.intOrNull(row, "unimproved_seconds"));
  }
}
