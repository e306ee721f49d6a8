package org.zhishou.service.platform.idempotency;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.Rows;

/** What was made under which {@code Idempotency-Key}. */
@Repository
public class SubmissionStore {
  /**
   * @param scope the list that was added to
   * @param fingerprint of everything that was submitted under the key
   * @param made the id of what was made
   */
  public record Submission(
      String scope, String key, String fingerprint, String made, Instant madeAt) {}

  private final JdbcClient sql;

  SubmissionStore(JdbcClient sql) {
    this.sql = sql;
  }

  public Optional<Submission> find(String scope, String key) {
    return sql.sql("select * from registry_submission where scope = ? and submission_key = ?")
        .params(scope, key)
        .query(
            (row, number) ->
                new Submission(
                    row.getString("scope"),
                    row.getString("submission_key"),
                    row.getString("fingerprint"),
                    row.getString("made"),
                    Rows.instant(row, "made_at")))
        .optional();
  }

  public void insert(Submission submission) {
    sql.sql(
            "insert into registry_submission (scope, submission_key, fingerprint, made, "
                + "made_at) values (?, ?, ?, ?, ?)")
        .params(
            submission.scope(),
            submission.key(),
            submission.fingerprint(),
            submission.made(),
            Rows.time(submission.madeAt()))
        .update();
  }
}
