package org.zhishou.service.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Keeps passwords as bcrypt hashes and checks them. bcrypt rather than Argon2: it needs no library
 * beyond Spring Security's, and as it takes no memory worth mentioning, whoever sends many wrong
 * passwords at once cannot exhaust the heap that solves need. The hash names its algorithm, so that
 * another can follow.
 *
 * <p>What was right is remembered for a few minutes under a key of this process, since HTTP Basic
 * brings the password with each request.
 */
@Component
class Passwords {
  /** Characters that a password has at least. */
  static final int SHORTEST = 12;

  /** Different characters that a password has at least. */
  static final int FEWEST_DISTINCT = 5;

  /** Bytes in UTF-8 that bcrypt heeds. */
  static final int LONGEST_BYTES = 72;

  private static final Duration REMEMBERED = Duration.ofMinutes(5);
  private static final String HMAC = "HmacSHA256";

  private record Right(byte[] mark, Instant until) {}

  private final UserStore users;
  private final AccessSettings settings;
  private final InstantSource clock;
  private final PasswordEncoder encoder =
      new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder()));
  private final String nobodysHash = hash(Secrets.password());
  private final SecretKeySpec key =
      new SecretKeySpec(Secrets.token().getBytes(StandardCharsets.UTF_8), HMAC);
  private final Map<String, Right> right = new ConcurrentHashMap<>();

  Passwords(UserStore users, AccessSettings settings, InstantSource clock) {
    this.users = users;
    this.settings = settings;
    this.clock = clock;
  }

  final String hash(String password) {
    return Objects.requireNonNull(encoder.encode(password));
  }

  /** Names are the same in any case. */
  static String canonical(String userName) {
    return userName.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a user may call at all, whatever they show. */
  boolean isWelcome(User user) {
    return !user.disabled() && (!user.sample() || settings.sampleUsers());
  }

  /** Who the user is now; empty where the password is another or the user may not call. */
  Optional<Caller> unchanged(User user) {
    return users
        .find(user.id())
        .filter(this::isWelcome)
        .filter(now -> now.passwordHash().equals(user.passwordHash()))
        .map(User::caller);
  }

  /**
   * Whose name and password these are; empty where they do not match, or the user may not call now.
   * It takes as long where there is no such user.
   */
  Optional<User> check(String userName, String password) {
    var user = userName.indexOf(0) < 0 ? users.named(canonical(userName)) : Optional.<User>empty();
    if (user.isEmpty() || !isWelcome(user.get()) || user.get().isLocked(clock.instant())) {
      encoder.matches(password, nobodysHash);
      return Optional.empty();
    }
    if (!isRight(user.get(), password)) {
      users.failed(user.get().id(), settings.lockoutAfter(), settings.lockout());
      return Optional.empty();
    }
    if (user.get().failures() > 0) {
      users.unlock(user.get().id());
    }
    return user;
  }

  private boolean isRight(User user, String password) {
    var now = clock.instant();
    var mark = mark(user, password);
    var remembered = right.get(user.id());
    if (remembered != null
        && now.isBefore(remembered.until())
        && MessageDigest.isEqual(mark, remembered.mark())) {
      return true;
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES
        || !encoder.matches(password, user.passwordHash())) {
      return false;
    }
    right.put(user.id(), new Right(mark, now.plus(REMEMBERED)));
    return true;
  }

  /** Another one as soon as the user's password is. */
  private byte[] mark(User user, String password) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(key);
      mac.update(user.passwordHash().getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
