package org.zhishou.service.rounds.kept;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.RecordColumns;
import org.zhishou.service.platform.database.Table;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.platform.web.ProblemException;

/** The drafts of all rounds. */
@Repository
public class DraftStore {
  private final JdbcClient sql;
  private final Table<Draft> drafts;

  DraftStore(JdbcClient sql) {
    this.sql = sql;
    drafts =
        new Table<>(
            sql,
            "draft",
            Draft.class,
            new RecordColumns()
                .named("roster.chinese", "roster_chinese")
                .named("roster.english", "roster_english")
                .named("roster.score.limits", "score_limits")
                .named("roster.score.coverage", "score_coverage")
                .named("roster.score.soft", "score_soft"));
  }

  public Optional<Draft> find(String county, String round, String id) {
    return sql.sql("select * from draft where county = ? and round = ? and id = ?")
        .params(county, round, id)
        .query(drafts)
        .optional();
  }

  /**
   * @throws ProblemException where there is none
   */
  public Draft one(String county, String round, String id) {
    return find(county, round, id)
        .orElseThrow(ProblemException.unknown(county, "rounds/" + round + "/drafts/" + id));
  }

  /** Latest first unless the listing sorts otherwise. */
  public Selection<Draft> page(String county, String round, Listing listing) {
    return new Listed(sql, "draft", listing)
        .where("county", county)
        .where("round", round)
        .orderedBy("made_at desc, id")
        .page(drafts);
  }

  public void insert(Draft draft) {
    drafts.insert(draft);
  }
}
