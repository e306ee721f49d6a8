package org.zhishou.service.rounds.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.engine.problem.Period;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;

/** The rounds of all counties. */
@Repository
public class RoundStore {
  private static final String ONE = " where county = ? and id = ?";
  private static final String SELECT = "select * from planning_round";

  private final JdbcClient sql;

  RoundStore(JdbcClient sql) {
    this.sql = sql;
  }

  public Optional<Round> find(String county, String id) {
    return sql.sql(SELECT + ONE).params(county, id).query(RoundStore::round).optional();
  }

  /** Until the transaction ends nobody else writes the round or anything handed in for it. */
  public Optional<Round> lock(String county, String id) {
    return sql.sql(SELECT + ONE + " for update")
        .params(county, id)
        .query(RoundStore::round)
        .optional();
  }

  Selection<Round> page(String county, Listing listing) {
    return new Listed(sql, "planning_round", listing)
        .where("county", county)
        .orderedBy("first_day desc")
        .page(RoundStore::round);
  }

  /** The latest that is planned or holds, else the latest that collects, else the latest. */
  Optional<Round> atHand(String county) {
    return sql.sql(
            SELECT
                + " where county = ? order by case state when 'CLOSED' then 2 when 'COLLECTING' then"
                + " 1 else 0 end, first_day desc limit 1")
        .params(county)
        .query(RoundStore::round)
        .optional();
  }

  /** The latest published or closed round whose period ended before {@code day}. */
  public Optional<Round> lastPublishedBefore(String county, LocalDate day) {
    return sql.sql(
            SELECT
                + " where county = ? and last_day < ? and state in ('PUBLISHED', 'CLOSED')"
                + " order by last_day desc limit 1")
        .params(county, day)
        .query(RoundStore::round)
        .optional();
  }

  /** Published and not closed, of all counties. */
  public List<Round> inForce() {
    return sql.sql(SELECT + " where state = 'PUBLISHED' order by county, first_day")
        .query(RoundStore::round)
        .list();
  }

  /** Published, closed or not, of all counties. */
  public List<Round> everPublished() {
    return sql.sql(SELECT + " where state in ('PUBLISHED', 'CLOSED') order by county, first_day")
        .query(RoundStore::round)
        .list();
  }

  /** Earliest first. */
  List<Round> unpublished(String county) {
    return sql.sql(
            SELECT + " where county = ? and state in ('COLLECTING', 'PLANNING') order by first_day")
        .param(county)
        .query(RoundStore::round)
        .list();
  }

  /** Earliest first. */
  public List<Round> overlapping(String county, Period period) {
    return sql.sql(
            SELECT + " where county = ? and first_day <= ? and last_day >= ? order by first_day")
        .params(county, period.lastDay(), period.firstDay())
        .query(RoundStore::round)
        .list();
  }

  void insert(Round round) {
    var values = new ArrayList<Object>(List.of(round.county(), round.id()));
    values.add(round.period().firstDay());
    values.add(round.period().lastDay());
    values.addAll(values(round));
    sql.sql(
            "insert into planning_round (county, id, first_day, last_day, name, deadline,"
                + " whoever_submitted_nothing, state, collecting_at, planning_at, published_at,"
                + " closed_at, draft, version, updated_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(values)
        .update();
  }

  void update(Round round) {
    var values = values(round);
    values.add(round.county());
    values.add(round.id());
    sql.sql(
            "update planning_round set name = ?, deadline = ?, whoever_submitted_nothing = ?,"
                + " state = ?, collecting_at = ?, planning_at = ?, published_at = ?, closed_at = ?,"
                + " draft = ?, version = ?, updated_at = ?"
                + ONE)
        .params(values)
        .update();
  }

  void delete(Round round) {
    sql.sql("delete from planning_round" + ONE).params(round.county(), round.id()).update();
  }

  @SuppressWarnings("NullAway") // a list of parameters has nulls in it
  private static List<Object> values(Round round) {
    var values = new ArrayList<Object>();
    values.add(round.name());
    values.add(Rows.time(round.deadline()));
    values.add(round.whoeverSubmittedNothing().name());
    values.add(round.state().name());
    values.add(Rows.time(round.collectingAt()));
    values.add(Rows.timeOrNull(round.planningAt()));
    values.add(Rows.timeOrNull(round.publishedAt()));
    values.add(Rows.timeOrNull(round.closedAt()));
    values.add(round.draft());
    values.add(round.version());
    values.add(Rows.time(round.updatedAt()));
    return values;
  }

  private static Round round(ResultSet row, int number) throws SQLException {
    var period =
        new Period(
            row.getObject("first_day", LocalDate.class),
            row.getObject("last_day", LocalDate.class));
    return new Round(
        row.getString("county"),
        row.getString("id"),
        row.getString("name"),
        period,
        Rows.instant(row, "deadline"),
        Unsubmitted.valueOf(row.getString("whoever_submitted_nothing")),
        RoundState.valueOf(row.getString("state")),
        Rows.instant(row, "collecting_at"),
        Rows.instantOrNull(row, "planning_at"),
        Rows.instantOrNull(row, "published_at"),
        Rows.instantOrNull(row, "closed_at"),
        row.getString("draft"),
        row.getLong("version"),
        Rows.instant(row, "updated_at"));
  }
}
