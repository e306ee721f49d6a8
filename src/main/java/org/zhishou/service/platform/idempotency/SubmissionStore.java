package org.zhishou.service.platform.idempotency;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.RecordColumns;
import org.zhishou.service.platform.database.Table;

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
  private final Table<Submission> submissions;

  SubmissionStore(JdbcClient sql) {
    this.sql = sql;
    submissions =
        new Table<>(
            sql,
            "registry_submission",
            Submission.class,
            new RecordColumns().named("key", "submission_key"));
  }

  public Optional<Submission> find(String scope, String key) {
    return sql.sql("select * from registry_submission where scope = ? and submission_key = ?")
        .params(scope, key)
        .query(submissions)
        .optional();
  }

  public void insert(Submission submission) {
    submissions.insert(submission);
  }
}
