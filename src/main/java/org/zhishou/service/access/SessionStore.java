package org.zhishou.service.access;

import static org.zhishou.service.access.UserStore.at;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions of the page, for all nodes alike. Of a session's token only the hash is kept. */
@Component
class SessionStore {
  /** A request is noted when the last one noted is as old as this: not every one is a write. */
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private final JdbcClient sql;
  private final AccessSettings settings;
  private final InstantSource clock;

  SessionStore(JdbcClient sql, AccessSettings settings, InstantSource clock) {
    this.sql = sql;
    this.settings = settings;
    this.clock = clock;
  }

  /** Opens a session and forgets those that are over; the new session's token. */
  String open(User user) {
    var now = clock.instant();
    sql.sql("delete from login_session where used_at < ? or created_at < ?")
        .params(at(now.minus(settings.sessionIdle())), at(now.minus(settings.sessionLifetime())))
        .update();
    var token = Secrets.token();
    sql.sql(
            "insert into login_session (token_hash, account_id, created_at, used_at)"
                + " values (?, ?, ?, ?)")
        .params(Secrets.hash(token), user.id(), at(now), at(now))
        .update();
    return token;
  }

  /** Whose session it is, which counts as its use; empty where it is over. */
  Optional<User> user(String token) {
    var user = peek(token);
    if (user.isPresent()) {
      var now = clock.instant();
      note(Secrets.hash(token), at(now), at(now.minus(notingInterval())));
    }
    return user;
  }

  /** Whose session it is, without using it; empty where it is over. */
  Optional<User> peek(String token) {
    var now = clock.instant();
    return sql.sql(
            "select a.* from account a join login_session s on s.account_id = a.id"
                + " where s.token_hash = ? and s.used_at >= ? and s.created_at >= ?")
        .params(
            Secrets.hash(token),
            at(now.minus(settings.sessionIdle())),
            at(now.minus(settings.sessionLifetime())))
        .query(UserStore::user)
        .optional();
  }

  private Duration notingInterval() {
    var tenth = settings.sessionIdle().dividedBy(10);
    return tenth.compareTo(NOTED_EVERY) < 0 ? tenth : NOTED_EVERY;
  }

  private void note(String hash, OffsetDateTime now, OffsetDateTime longAgo) {
    sql.sql("update login_session set used_at = ? where token_hash = ? and used_at < ?")
        .params(now, hash, longAgo)
        .update();
  }

  void close(String token) {
    sql.sql("delete from login_session where token_hash = ?").param(Secrets.hash(token)).update();
  }

  void closeAll(String userId) {
    sql.sql("delete from login_session where account_id = ?").param(userId).update();
  }
}
