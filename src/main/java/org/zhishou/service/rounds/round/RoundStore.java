package org.zhishou.service.rounds.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.engine.problem.Period;
import org.zhishou.service.platform.database.Table;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;

/** The rounds of all counties. */
@Repository
public class RoundStore {
  private static final String ONE = " where county = ? and id = ?";
  private static final String SELECT = "select * from planning_round";

  private final JdbcClient sql;
  private final Table<Round> rounds;

  RoundStore(JdbcClient sql) {
    this.sql = sql;
    rounds = new Table<>(sql, "planning_round", Round.class);
  }

  public Optional<Round> find(RoundKey key) {
    return sql.sql(SELECT + ONE).params(key.county(), key.id()).query(rounds).optional();
  }

  /** Until the transaction ends nobody else writes the round or anything handed in for it. */
  public Optional<Round> lock(RoundKey key) {
    return sql.sql(SELECT + ONE + " for update")
        .params(key.county(), key.id())
        .query(rounds)
        .optional();
  }

  Selection<Round> page(String county, Listing listing) {
    return new Listed(sql, "planning_round", listing)
        .where("county", county)
        .orderedBy("first_day desc")
        .page(rounds);
  }

  /** The latest that is planned or holds, else the latest that collects, else the latest. */
  Optional<Round> atHand(String county) {
    return sql.sql(
            SELECT
                + " where county = ? order by case state when 'CLOSED' then 2 when 'COLLECTING' then"
                + " 1 else 0 end, first_day desc limit 1")
        .params(county)
        .query(rounds)
        .optional();
  }

  /** The latest published or closed round whose period ended before {@code day}. */
  public Optional<Round> lastPublishedBefore(String county, LocalDate day) {
    return sql.sql(
            SELECT
                + " where county = ? and last_day < ? and state in ('PUBLISHED', 'CLOSED')"
                + " order by last_day desc limit 1")
        .params(county, day)
        .query(rounds)
        .optional();
  }

  /** Published and not closed, of all counties. */
  public List<Round> inForce() {
    return sql.sql(SELECT + " where state = 'PUBLISHED' order by county, first_day")
        .query(rounds)
        .list();
  }

  /** Published, closed or not, of all counties. */
  public List<Round> everPublished() {
    return sql.sql(SELECT + " where state in ('PUBLISHED', 'CLOSED') order by county, first_day")
        .query(rounds)
        .list();
  }

  /** Earliest first. */
  List<Round> unpublished(String county) {
    return sql.sql(
            SELECT + " where county = ? and state in ('COLLECTING', 'PLANNING') order by first_day")
        .param(county)
        .query(rounds)
        .list();
  }

  /** Earliest first. */
  public List<Round> overlapping(String county, Period period) {
    return sql.sql(
            SELECT + " where county = ? and first_day <= ? and last_day >= ? order by first_day")
        .params(county, period.lastDay(), period.firstDay())
        .query(rounds)
        .list();
  }

  void insert(Round round) {
    rounds.insert(round);
  }

  void update(Round round) {
    rounds.update(
        round,
        "name, deadline, whoever_submitted_nothing, state, collecting_at, planning_at, "
            + "published_at, closed_at, draft, version, updated_at",
        "county, id");
  }

  void delete(Round round) {
    sql.sql("delete from planning_round" + ONE).params(round.county(), round.id()).update();
  }
}
