package org.zhishou.service.rounds.kept;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.RecordColumns;
import org.zhishou.service.platform.database.Table;
import org.zhishou.service.rounds.round.RoundKey;

/** Every version of every published roster. */
@Repository
public class PublishedRosterStore {
  private static final String OF_ROUND =
      "select * from published_roster where county = ? and round = ?";

  private final JdbcClient sql;
  private final Table<PublishedRoster> rosters;

  PublishedRosterStore(JdbcClient sql) {
    this.sql = sql;
    rosters =
        new Table<>(
            sql,
            "published_roster",
            PublishedRoster.class,
            new RecordColumns()
                .named("chinese", "roster_chinese")
                .named("english", "roster_english"));
  }

  /** The version that holds; empty where nothing was published yet. */
  public Optional<PublishedRoster> latest(RoundKey round) {
    return sql.sql(OF_ROUND + " order by version desc limit 1")
        .params(round.county(), round.id())
        .query(rosters)
        .optional();
  }

  public Optional<PublishedRoster> find(RoundKey round, int version) {
    return sql.sql(OF_ROUND + " and version = ?")
        .params(round.county(), round.id(), version)
        .query(rosters)
        .optional();
  }

  /** Earliest first. */
  public List<PublishedRoster> all(RoundKey round) {
    return sql.sql(OF_ROUND + " order by version")
        .params(round.county(), round.id())
        .query(rosters)
        .list();
  }

  /** The rounds of which something was published, by id. */
  public List<String> rounds(String county) {
    return sql.sql("select distinct round from published_roster where county = ? order by round")
        .param(county)
        .query(String.class)
        .list();
  }

  /** The version that holds of each round of which something was published, by id. */
  public SequencedMap<String, Integer> holding(String county) {
    var holding = new LinkedHashMap<String, Integer>();
    sql.sql(
            "select round, max(version) as latest from published_roster where county = ?"
                + " group by round order by round")
        .param(county)
        .query(
            row -> {
              holding.put(row.getString("round"), row.getInt("latest"));
            });
    return holding;
  }

  public void insert(PublishedRoster roster) {
    rosters.insert(roster);
  }
}
