package org.zhishou.service.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The users. */
@Component
class UserStore {
  private final JdbcClient sql;
  private final InstantSource clock;

  UserStore(JdbcClient sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Makes a user; empty where the name is taken.
   *
   * @param sample whether everybody knows the password; that of others is a given one, to be
   *     changed
   */
  Optional<User> create(String name, String passwordHash, User.Duties duties, boolean sample) {
    var now = at(clock.instant());
    var id = UUID.randomUUID().toString();
    var made =
        sql.sql(
                "insert into account (id, name, password_hash, display_name, roles, county, hospital,"
                    + " centre, physician, sample, password_given, disabled, version,"
                    + " created_at, updated_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, 0, ?, ?)"
                    + " on conflict do nothing")
            .param(id)
            .param(name)
            .param(passwordHash)
            .param(duties.displayName())
            .param(text(duties.roles()))
            .param(duties.county())
            .param(duties.hospital())
            .param(duties.centre())
            .param(duties.physician())
            .param(sample)
            .param(!sample)
            .param(now)
            .param(now)
            .update();
    return made == 0 ? Optional.empty() : find(id);
  }

  Optional<User> find(String id) {
    return sql.sql("select * from account where id = ?")
        .param(id)
        .query(UserStore::user)
        .optional();
  }

  Optional<User> findByName(String name) {
    return sql.sql("select * from account where name = ?")
        .param(name)
        .query(UserStore::user)
        .optional();
  }

  /** Whether there is anybody but sample users. */
  boolean isInhabited() {
    return sql.sql("select count(*) from account where not sample").query(Integer.class).single()
        > 0;
  }

  /** A part of the list, and how long the list is. */
  record Found(List<User> users, int total) {}

  /**
   * By name.
   *
   * @param county null for all counties
   * @param role null for all roles
   * @param page from 0
   */
  Found list(@Nullable String county, @Nullable Role role, int page, int size) {
    var where = new StringBuilder(" where true");
    var values = new ArrayList<Object>();
    if (county != null) {
      where.append(" and county = ?");
      values.add(county);
    }
    if (role != null) {
      where.append(" and ' ' || roles || ' ' like ?");
      values.add("% " + role.name() + " %");
    }
    var total =
        sql.sql("select count(*) from account" + where)
            .params(values)
            .query(Integer.class)
            .single();
    values.add(size);
    values.add((long) page * size);
    var users =
        sql.sql("select * from account" + where + " order by name limit ? offset ?")
            .params(values)
            .query(UserStore::user)
            .list();
    return new Found(users, total);
  }

  /** Writes the duties of that version; false where the version moved. */
  boolean update(String id, long version, User.Duties duties) {
    return sql.sql(
                "update account set display_name = ?, roles = ?, county = ?, hospital = ?, centre = ?,"
                    + " physician = ?, version = version + 1, updated_at = ?"
                    + " where id = ? and version = ?")
            .param(duties.displayName())
            .param(text(duties.roles()))
            .param(duties.county())
            .param(duties.hospital())
            .param(duties.centre())
            .param(duties.physician())
            .param(at(clock.instant()))
            .param(id)
            .param(version)
            .update()
        == 1;
  }

  void disable(String id, boolean disabled) {
    sql.sql("update account set disabled = ?, version = version + 1, updated_at = ? where id = ?")
        .params(disabled, at(clock.instant()), id)
        .update();
  }

  /**
   * @param given whether somebody else made it
   */
  void password(String id, String passwordHash, boolean given) {
    sql.sql(
            "update account set password_hash = ?, password_given = ?,"
                + " version = version + 1, updated_at = ? where id = ?")
        .params(passwordHash, given, at(clock.instant()), id)
        .update();
  }

  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static String text(Set<Role> roles) {
    return roles.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
  }

  static User user(ResultSet row, int index) throws SQLException {
    var roles =
        Arrays.stream(row.getString("roles").split(" "))
            .filter(role -> !role.isEmpty())
            .map(Role::valueOf)
            .collect(Collectors.toSet());
    return new User(
        row.getString("id"),
        row.getString("name"),
        row.getString("password_hash"),
        new User.Duties(
            row.getString("display_name"),
            roles,
            row.getString("county"),
            row.getString("hospital"),
            row.getString("centre"),
            row.getString("physician")),
        row.getBoolean("sample"),
        row.getBoolean("password_given"),
        row.getBoolean("disabled"),
        row.getLong("version"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("updated_at", OffsetDateTime.class).toInstant());
  }
}
