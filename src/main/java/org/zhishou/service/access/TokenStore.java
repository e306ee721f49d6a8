package org.zhishou.service.access;

import static org.zhishou.service.access.UserStore.at;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhishou.service.platform.database.Table;

/** Personal access tokens. Of a token only the hash is kept. */
@Component
class TokenStore {
  /** What every token begins with, for those who look for secrets that went astray. */
  static final String PREFIX = "zhishou_";

  /** A token without its secret. */
  record Token(String id, String name, Instant createdAt, Instant endsAt) {}

  /** A token with its secret, which nobody can tell again. */
  record Made(Token token, String secret) {}

  private final JdbcClient sql;
  private final Table<Token> tokens;
  private final InstantSource clock;

  TokenStore(JdbcClient sql, InstantSource clock) {
    this.sql = sql;
    tokens = new Table<>(sql, "access_token", Token.class);
    this.clock = clock;
  }

  Made create(String userId, String name, Instant endsAt) {
    var token = new Token(UUID.randomUUID().toString(), name, clock.instant(), endsAt);
    var secret = PREFIX + Secrets.token();
    tokens.insert(token, Map.of("token_hash", Secrets.hash(secret), "account_id", userId));
    return new Made(token, secret);
  }

  /** Whose token it is; empty where it has ended or was revoked. */
  Optional<User> user(String secret) {
    return sql.sql(
            "select a.* from account a join access_token t on t.account_id = a.id"
                + " where t.token_hash = ? and t.ends_at > ?")
        .params(Secrets.hash(secret), at(clock.instant()))
        .query(UserStore::user)
        .optional();
  }

  /** A user's tokens, those that ended too, latest first. */
  List<Token> of(String userId) {
    return sql.sql("select * from access_token where account_id = ? order by created_at desc, id")
        .param(userId)
        .query(tokens)
        .list();
  }

  /** Takes a user's token away for good; false where there is none of this id. */
  boolean revoke(String userId, String id) {
    return sql.sql("delete from access_token where account_id = ? and id = ?")
            .params(userId, id)
            .update()
        == 1;
  }

  void revokeAll(String userId) {
    sql.sql("delete from access_token where account_id = ?").param(userId).update();
  }
}
