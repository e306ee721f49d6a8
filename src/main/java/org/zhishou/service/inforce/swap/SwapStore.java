package org.zhishou.service.inforce.swap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.problem.Session;
import org.zhishou.service.platform.database.Rows;

/** The swaps of all rounds, and what was done to each. */
@Repository
class SwapStore {
  private final JdbcClient sql;

  SwapStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<SwapRequest> find(String county, String round, String id) {
    return sql.sql("select * from swap_request where county = ? and round = ? and id = ?")
        .params(county, round, id)
        .query(SwapStore::swap)
        .optional();
  }

  /** Latest first. */
  List<SwapRequest> all(String county, String round) {
    return sql.sql(
            "select * from swap_request where county = ? and round = ? order by made_at desc, id")
        .params(county, round)
        .query(SwapStore::swap)
        .list();
  }

  void insert(SwapRequest swap) {
    var duty = swap.duty();
    sql.sql(
            "insert into swap_request (id, county, round, centre, duty_date, session, physician,"
                + " hospital, state, version, made_at, updated_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            swap.id(),
            swap.county(),
            swap.round(),
            duty.centre(),
            duty.date(),
            duty.session().name(),
            duty.physician(),
            swap.hospital(),
            swap.state().name(),
            swap.version(),
            Rows.time(swap.madeAt()),
            Rows.time(swap.updatedAt()))
        .update();
  }

  void update(SwapRequest swap) {
    var given = swap.given();
    sql.sql(
            "update swap_request set state = ?, taker = ?, taker_hospital = ?, given_centre = ?,"
                + " given_date = ?, given_session = ?, published = ?, version = ?, updated_at = ?"
                + " where id = ?")
        .param(swap.state().name())
        .param(swap.taker())
        .param(swap.takerHospital())
        .param(given == null ? null : given.centre())
        .param(given == null ? null : given.date())
        .param(given == null ? null : given.session().name())
        .param(swap.published())
        .param(swap.version())
        .param(Rows.time(swap.updatedAt()))
        .param(swap.id())
        .update();
  }

  void add(String swap, SwapStep step) {
    sql.sql(
            "insert into swap_step (swap, deed, state, institution, reason, done_by, done_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .param(swap)
        .param(step.deed().name())
        .param(step.state().name())
        .param(step.institution())
        .param(step.reason())
        .param(step.by())
        .param(Rows.time(step.at()))
        .update();
  }

  /** Earliest first. */
  List<SwapStep> steps(String swap) {
    return sql.sql("select * from swap_step where swap = ? order by number")
        .param(swap)
        .query(SwapStore::step)
        .list();
  }

  private static SwapStep step(ResultSet row, int number) throws SQLException {
    return new SwapStep(
        SwapDeed.valueOf(row.getString("deed")),
        SwapState.valueOf(row.getString("state")),
        row.getString("institution"),
        row.getString("reason"),
        row.getString("done_by"),
        Rows.instant(row, "done_at"));
  }

  private static SwapRequest swap(ResultSet row, int number) throws SQLException {
    var duty =
        new DutyEdit.Seat(
            row.getString("centre"),
            Objects.requireNonNull(row.getObject("duty_date", LocalDate.class)),
            Session.valueOf(row.getString("session")),
            row.getString("physician"));
    return new SwapRequest(
        row.getString("id"),
        row.getString("county"),
        row.getString("round"),
        duty,
        row.getString("hospital"),
        SwapState.valueOf(row.getString("state")),
        row.getString("taker"),
        row.getString("taker_hospital"),
        given(row),
        row.getObject("published", Integer.class),
        row.getLong("version"),
        Rows.instant(row, "made_at"),
        Rows.instant(row, "updated_at"));
  }

  private static DutyEdit.@Nullable Seat given(ResultSet row) throws SQLException {
    var date = row.getObject("given_date", LocalDate.class);
    return date == null
        ? null
        : new DutyEdit.Seat(
            row.getString("given_centre"),
            date,
            Session.valueOf(row.getString("given_session")),
            row.getString("taker"));
  }
}
