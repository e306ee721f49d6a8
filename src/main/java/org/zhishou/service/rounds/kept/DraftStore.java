package org.zhishou.service.rounds.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.service.platform.database.Packed;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.solving.job.RosterDocument;

/** The drafts of all rounds. */
@Repository
public class DraftStore {
  private final JdbcClient sql;

  DraftStore(JdbcClient sql) {
    this.sql = sql;
  }

  public Optional<Draft> find(String county, String round, String id) {
    return sql.sql("select * from draft where county = ? and round = ? and id = ?")
        .params(county, round, id)
        .query(DraftStore::draft)
        .optional();
  }

  /**
   * @throws ProblemException where there is none
   */
  public Draft one(String county, String round, String id) {
    return find(county, round, id)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemCode.ENTRY_UNKNOWN, county, "rounds/" + round + "/drafts/" + id));
  }

  /** Latest first unless the listing sorts otherwise. */
  public Selection<Draft> page(String county, String round, Listing listing) {
    return new Listed(sql, "draft", listing)
        .where("county", county)
        .where("round", round)
        .orderedBy("made_at desc, id")
        .page(DraftStore::draft);
  }

  public void insert(Draft draft) {
    var score = draft.roster().score();
    sql.sql(
            "insert into draft (id, county, round, snapshot, parent, origin, score_limits,"
                + " score_coverage, score_soft, roster_chinese, roster_english, made_by, made_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(draft.id())
        .param(draft.county())
        .param(draft.round())
        .param(draft.snapshot())
        .param(draft.parent())
        .param(draft.origin().name())
        .param(score.limits())
        .param(score.coverage())
        .param(score.soft())
        .param(draft.roster().chinese().bytes())
        .param(draft.roster().english().bytes())
        .param(draft.madeBy())
        .param(Rows.time(draft.madeAt()))
        .update();
  }

  private static Draft draft(ResultSet row, int number) throws SQLException {
    var score =
        new RosterScore(
            row.getLong("score_limits"), row.getLong("score_coverage"), row.getLong("score_soft"));
    var roster =
        new RosterDocument(
            score,
            Packed.ofPacked(row.getBytes("roster_chinese")),
            Packed.ofPacked(row.getBytes("roster_english")));
    return new Draft(
        row.getString("id"),
        row.getString("county"),
        row.getString("round"),
        row.getString("snapshot"),
        row.getString("parent"),
        DraftOrigin.valueOf(row.getString("origin")),
        roster,
        row.getString("made_by"),
        Rows.instant(row, "made_at"));
  }
}
