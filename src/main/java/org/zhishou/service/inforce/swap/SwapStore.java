package org.zhishou.service.inforce.swap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;
import org.zhishou.service.platform.database.RecordColumns;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.database.Table;
import org.zhishou.service.rounds.round.RoundKey;

/** The swaps of all rounds, and what was done to each. */
@Repository
class SwapStore {
  private final JdbcClient sql;
  private final Table<SwapStep> steps;

  SwapStore(JdbcClient sql) {
    this.sql = sql;
    steps =
        new Table<>(
            sql,
            "swap_step",
            SwapStep.class,
            new RecordColumns().named("by", "done_by").named("at", "done_at"));
  }

  Optional<SwapRequest> find(RoundKey round, String id) {
    return sql.sql("select * from swap_request where county = ? and round = ? and id = ?")
        .params(round.county(), round.id(), id)
        .query(SwapStore::swap)
        .optional();
  }

  /** Latest first. */
  List<SwapRequest> all(RoundKey round) {
    return sql.sql(
            "select * from swap_request where county = ? and round = ? order by made_at desc, id")
        .params(round.county(), round.id())
        .query(SwapStore::swap)
        .list();
  }

  void insert(SwapRequest swap) {
    var duty = swap.duty();
    sql.sql(
            "insert into swap_request (id, county, round, centre, duty_date, session, mode,"
                + " tour, physician, hospital, state, version, made_at, updated_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(swap.id())
        .param(swap.county())
        .param(swap.round())
        .param(duty.centre())
        .param(duty.date())
        .param(duty.session().name())
        .param(duty.site().mode().name())
        .param(duty.site().tour())
        .param(duty.physician())
        .param(swap.hospital())
        .param(swap.state().name())
        .param(swap.version())
        .param(Rows.time(swap.madeAt()))
        .param(Rows.time(swap.updatedAt()))
        .update();
  }

  void update(SwapRequest swap) {
    var given = swap.given();
    sql.sql(
            "update swap_request set state = ?, taker = ?, taker_hospital = ?, given_centre = ?,"
                + " given_date = ?, given_session = ?, given_mode = ?, given_tour = ?, published = ?, version = ?, updated_at = ?"
                + " where id = ?")
        .param(swap.state().name())
        .param(swap.taker())
        .param(swap.takerHospital())
        .param(given == null ? null : given.centre())
        .param(given == null ? null : given.date())
        .param(given == null ? null : given.session().name())
        .param(given == null ? null : given.site().mode().name())
        .param(given == null ? null : given.site().tour())
        .param(swap.published())
        .param(swap.version())
        .param(Rows.time(swap.updatedAt()))
        .param(swap.id())
        .update();
  }

  void add(String swap, SwapStep step) {
    steps.insert(step, Map.of("swap", swap));
  }

  /** Earliest first. */
  List<SwapStep> steps(String swap) {
    return sql.sql("select * from swap_step where swap = ? order by number")
        .param(swap)
        .query(steps)
        .list();
  }

  private static SwapRequest swap(ResultSet row, int number) throws SQLException {
    var duty = seat(row, "", "centre", "duty_date", "physician");
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
    return row.getObject("given_date", LocalDate.class) == null
        ? null
        : seat(row, "given_", "given_centre", "given_date", "taker");
  }

  private static DutyEdit.Seat seat(
      ResultSet row, String prefix, String centre, String date, String physician)
      throws SQLException {
    var site =
        new Site(
            row.getString(centre),
            Mode.valueOf(row.getString(prefix + "mode")),
            row.getString(prefix + "tour"));
    return new DutyEdit.Seat(
        site,
        Objects.requireNonNull(row.getObject(date, LocalDate.class)),
        Session.valueOf(row.getString(prefix + "session")),
        row.getString(physician));
  }
}
