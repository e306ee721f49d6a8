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
import org.zhishou.service.rounds.round.RoundKey;

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

  public Optional<Draft> find(RoundKey round, String id) {
    return sql.sql("select * from draft where county = ? and round = ? and id = ?")
        .params(round.county(), round.id(), id)
        .query(drafts)
        .optional();
  }

  /**
   * @throws ProblemException where there is none
   */
  public Draft one(RoundKey round, String id) {
    return find(round, id).orElseThrow(round.unknown("drafts/" + id));
  }

  /** Latest first unless the listing sorts otherwise. */
  public Selection<Draft> page(RoundKey round, Listing listing) {
    return new Listed(sql, "draft", listing)
        .where("county", round.county())
        .where("round", round.id())
        .orderedBy("made_at desc, id")
        .page(drafts);
  }

  public void insert(Draft draft) {
    drafts.insert(draft);
  }
}
