package org.zhishou.service.access;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhishou.service.auditlog.AuditLog;
import org.zhishou.service.auditlog.Deed;

/** What is done to users, each with its entry in the audit log. */
@Component
class Users {
  private final UserStore store;
  private final SessionStore sessions;
  private final TokenStore tokens;
  private final Passwords passwords;
  private final LoginAttempts attempts;
  private final AuditLog log;
  private final TransactionTemplate transaction;

  Users(
      UserStore store,
      SessionStore sessions,
      TokenStore tokens,
      Passwords passwords,
      LoginAttempts attempts,
      AuditLog log,
      PlatformTransactionManager transactions) {
    this.store = store;
    this.sessions = sessions;
    this.tokens = tokens;
    this.passwords = passwords;
    this.attempts = attempts;
    this.log = log;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** A user with a password of which only the caller and whoever is told know. */
  record Admitted(User user, String password) {}

  /** Empty where the name is taken. */
  Optional<Admitted> create(String name, User.Duties duties) {
    var password = Secrets.password();
    var hash = passwords.hash(password);
    return transaction.execute(
        status -> {
          var made = store.create(name, hash, duties, false);
          made.ifPresent(
              user ->
                  log.record(
                      told(user, Deed.change(user.county(), thing(user), null, user.duties()))));
          return made.map(user -> new Admitted(user, password));
        });
  }

  /** False where another edit came first. What the user may do changes with the next request. */
  boolean update(User user, User.Duties duties) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              var written = store.update(user.id(), user.version(), duties);
              if (written) {
                log.record(
                    told(user, Deed.change(duties.county(), thing(user), user.duties(), duties)));
              }
              return written;
            }));
  }

  void disable(User user) {
    change(
        user,
        "disable",
        id -> {
          store.disable(id, true);
          sessions.closeAll(id);
        });
  }

  void enable(User user) {
    change(user, "enable", id -> store.disable(id, false));
  }

  void unlock(User user) {
    change(user, "unlock", id -> attempts.forgive(user.name()));
  }

  /** A new password; sessions and access tokens are over, as somebody else may hold them. */
  String resetPassword(User user) {
    var password = Secrets.password();
    var hash = passwords.hash(password);
    change(
        user,
        "reset-password",
        id -> {
          store.password(id, hash, true);
          attempts.forgive(user.name());
          sessions.closeAll(id);
          tokens.revokeAll(id);
        });
    return password;
  }

  /** By the user; sessions and access tokens are over, as somebody else may hold them. */
  void changePassword(User user, String password) {
    var hash = passwords.hash(password);
    change(
        user,
        "change-password",
        id -> {
          store.password(id, hash, false);
          attempts.forgive(user.name());
          sessions.closeAll(id);
          tokens.revokeAll(id);
        });
  }

  private void change(User user, String action, Consumer<String> write) {
    transaction.executeWithoutResult(
        status -> {
          write.accept(user.id());
          log.record(told(user, Deed.success(user.county(), action, thing(user))));
        });
  }

  /** Ids say nothing to whoever reads the log. */
  private static Deed told(User user, Deed deed) {
    return deed.with("name", user.name());
  }

  private static String thing(User user) {
    return "users/" + user.id();
  }
}
