package org.zhishou.service.inforce.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.rounds.round.RoundKey;

/** What was recorded of duties. */
@Repository
public class AttendanceStore {
  private static final String DUTY =
      " where county = ? and round = ? and centre = ? and duty_date = ? and session = ?"
          + " and physician = ?";

  private final JdbcClient sql;

  AttendanceStore(JdbcClient sql) {
    this.sql = sql;
  }

  /** Earliest first. */
  public List<Attendance> all(RoundKey round) {
    return sql.sql(
            "select * from attendance where county = ? and round = ?"
                + " order by duty_date, centre, session, physician")
        .params(round.county(), round.id())
        .query(AttendanceStore::attendance)
        .list();
  }

  void keep(Attendance attendance) {
    var duty = attendance.duty();
    var changed =
        sql.sql(
                "update attendance set state = ?, substitute = ?, version = ?, recorded_by = ?,"
                    + " recorded_at = ?"
                    + DUTY)
            .param(attendance.state().name())
            .param(attendance.substitute())
            .param(attendance.version())
            .param(attendance.recordedBy())
            .param(Rows.timeOrNull(attendance.recordedAt()))
            .param(attendance.county())
            .param(attendance.round())
            .param(duty.centre())
            .param(duty.date())
            .param(duty.session().name())
            .param(duty.physician())
            .update();
    if (changed == 0) {
      insert(attendance, duty);
    }
  }

  private void insert(Attendance attendance, Duty duty) {
    sql.sql(
            "insert into attendance (county, round, centre, duty_date, session, physician, mode,"
                + " tour, state, substitute, version, recorded_by, recorded_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(attendance.county())
        .param(attendance.round())
        .param(duty.centre())
        .param(duty.date())
        .param(duty.session().name())
        .param(duty.physician())
        .param(duty.mode().name())
        .param(duty.tour())
        .param(attendance.state().name())
        .param(attendance.substitute())
        .param(attendance.version())
        .param(attendance.recordedBy())
        .param(Rows.timeOrNull(attendance.recordedAt()))
        .update();
  }

  private static Attendance attendance(ResultSet row, int number) throws SQLException {
    var duty =
        new Duty(
            row.getString("centre"),
            row.getString("tour"),
            Objects.requireNonNull(row.getObject("duty_date", LocalDate.class)),
            Session.valueOf(row.getString("session")),
            Mode.valueOf(row.getString("mode")),
            row.getString("physician"),
            false);
    return new Attendance(
        row.getString("county"),
        row.getString("round"),
        duty,
        AttendanceState.valueOf(row.getString("state")),
        row.getString("substitute"),
        row.getLong("version"),
        row.getString("recorded_by"),
        Rows.instant(row, "recorded_at"));
  }
}
