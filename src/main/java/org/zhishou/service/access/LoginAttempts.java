package org.zhishou.service.access;

import static org.zhishou.service.access.UserStore.at;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhishou.service.platform.database.Rows;

/**
 * Wrong passwords, counted by user name and address, for all nodes alike. Too many in a row and the
 * next try from there has to wait, longer each time; who knows the password and calls from
 * elsewhere is not kept waiting by it. Whoever tries many names from one address waits too, but for
 * users who are known to call from there. Names that nobody has are counted like any other.
 */
@Component
class LoginAttempts {
  private static final Duration FIRST_WAIT = Duration.ofSeconds(15);

  /** So many users' worth of wrong passwords one address may send. */
  private static final int USERS_OF_AN_ADDRESS = 20;

  private static final Duration KNOWN_FOR = Duration.ofDays(90);
  private static final Duration NOTED_EVERY = Duration.ofDays(1);
  private static final String ALL_OF_ADDRESS = "";
  private static final int LONGEST_ADDRESS = 64;

  private record Attempts(
      String nameHash, int failures, @Nullable Instant heldUntil, @Nullable Instant succeededAt) {}

  private final JdbcClient sql;
  private final AccessSettings settings;
  private final InstantSource clock;

  LoginAttempts(JdbcClient sql, AccessSettings settings, InstantSource clock) {
    this.sql = sql;
    this.settings = settings;
    this.clock = clock;
  }

  /** How long that user has to wait there before the next try; empty where it may be made now. */
  Optional<Duration> wait(String name, String address) {
    var own = Secrets.hash(name);
    var rows = find(List.of(own, ALL_OF_ADDRESS), origin(address));
    var isKnown =
        rows.stream().anyMatch(row -> row.nameHash().equals(own) && row.succeededAt() != null);
    var now = clock.instant();
    return rows.stream()
        .filter(row -> row.nameHash().equals(own) || !isKnown)
        .flatMap(row -> Stream.ofNullable(row.heldUntil()))
        .max(Instant::compareTo)
        .filter(until -> until.isAfter(now))
        .map(until -> Duration.between(now, until));
  }

  private List<Attempts> find(List<String> hashes, String origin) {
    return sql.sql(
            "select name_hash, failures, held_until, succeeded_at from login_attempt"
                + " where address = ? and name_hash in (?, ?)")
        .params(origin, hashes.getFirst(), hashes.getLast())
        .query(
            (row, number) ->
                new Attempts(
                    row.getString("name_hash"),
                    row.getInt("failures"),
                    Rows.instantOrNull(row, "held_until"),
                    Rows.instantOrNull(row, "succeeded_at")))
        .list();
  }

  void countFailure(String name, String address) {
    var origin = origin(address);
    count(Secrets.hash(name), origin, settings.lockoutAfter());
    count(ALL_OF_ADDRESS, origin, settings.lockoutAfter() * USERS_OF_AN_ADDRESS);
  }

  /** What is longer ago than two of the longest waits does not count any more. */
  private void count(String hash, String origin, int free) {
    var now = clock.instant();
    if (!add(hash, origin, now)) {
      forgetOld(now);
      sql.sql(
              "insert into login_attempt (name_hash, address, failures) values (?, ?, 0)"
                  + " on conflict do nothing")
          .params(hash, origin)
          .update();
      add(hash, origin, now);
    }
    var failures =
        sql.sql("select failures from login_attempt where name_hash = ? and address = ?")
            .params(hash, origin)
            .query(Integer.class)
            .optional()
            .orElse(0);
    if (failures >= free) {
      sql.sql("update login_attempt set held_until = ? where name_hash = ? and address = ?")
          .params(at(now.plus(wait(failures - free))), hash, origin)
          .update();
    }
  }

  private boolean add(String hash, String origin, Instant now) {
    return sql.sql(
                "update login_attempt set failures ="
                    + " case when failed_at > ? then failures + 1 else 1 end, failed_at = ?"
                    + " where name_hash = ? and address = ?")
            .params(at(now.minus(settings.lockout().multipliedBy(2))), at(now), hash, origin)
            .update()
        == 1;
  }

  private Duration wait(int beyond) {
    var wait = FIRST_WAIT;
    for (var i = 0; i < beyond && wait.compareTo(settings.lockout()) < 0; i++) {
      wait = wait.multipliedBy(2);
    }
    return wait.compareTo(settings.lockout()) < 0 ? wait : settings.lockout();
  }

  private void forgetOld(Instant now) {
    sql.sql(
            "delete from login_attempt where failed_at < ?"
                + " and (succeeded_at is null or succeeded_at < ?)")
        .params(at(now.minus(settings.lockout().multipliedBy(2))), at(now.minus(KNOWN_FOR)))
        .update();
  }

  /** The password was right: nothing counts any more, and the user is known to call from there. */
  void countSuccess(String name, String address) {
    var hash = Secrets.hash(name);
    var origin = origin(address);
    var now = clock.instant();
    sql.sql(
            "insert into login_attempt (name_hash, address, failures, failed_at, succeeded_at)"
                + " values (?, ?, 0, ?, ?) on conflict do nothing")
        .params(hash, origin, at(now), at(now))
        .update();
    sql.sql(
            "update login_attempt set failures = 0, held_until = null, succeeded_at = ?"
                + " where name_hash = ? and address = ?"
                + " and (failures > 0 or succeeded_at is null or succeeded_at < ?)")
        .params(at(now), hash, origin, at(now.minus(NOTED_EVERY)))
        .update();
  }

  /** Ends every wait of a user, wherever they call from. */
  void forgive(String name) {
    sql.sql("update login_attempt set failures = 0, held_until = null where name_hash = ?")
        .param(Secrets.hash(name))
        .update();
  }

  /** Until when the last of a user's waits lasts, by name; without those who need not wait. */
  Map<String, Instant> heldUntil(Collection<User> users) {
    if (users.isEmpty()) {
      return Map.of();
    }
    var names = new HashMap<String, String>();
    users.forEach(user -> names.put(Secrets.hash(user.name()), user.name()));
    var held = new HashMap<String, Instant>();
    sql.sql(
            "select name_hash, max(held_until) as held_until from login_attempt"
                + " where name_hash in (:names) and held_until > :now group by name_hash")
        .param("names", names.keySet())
        .param("now", at(clock.instant()))
        .query(
            (RowCallbackHandler)
                row ->
                    held.put(
                        names.getOrDefault(row.getString("name_hash"), ""),
                        Rows.instant(row, "held_until")));
    return held;
  }

  /** Of an IPv6 address the network, since whoever has one has all of it. */
  private static String origin(String address) {
    if (address.indexOf(':') < 0) {
      return address.length() > LONGEST_ADDRESS ? Secrets.hash(address) : address;
    }
    return Ipv6.network(address);
  }
}
