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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpHeaders;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;

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

  private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);
  private static final int TURNS = 256;
  private static final Duration REMEMBERED = Duration.ofMinutes(5);
  private static final String HMAC = "HmacSHA256";

  private record Right(byte[] mark, Instant until) {}

  private final UserStore users;
  private final LoginAttempts attempts;
  private final AccessSettings settings;
  private final InstantSource clock;
  private final PasswordEncoder encoder =
      new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder()));
  private final String nobodysHash = hash(Secrets.password());
  private final SecretKeySpec key =
      new SecretKeySpec(Secrets.token().getBytes(StandardCharsets.UTF_8), HMAC);
  private final ReentrantLock[] turns =
      Stream.generate(ReentrantLock::new).limit(TURNS).toArray(ReentrantLock[]::new);
  private final Map<String, Right> right = new ConcurrentHashMap<>();

  Passwords(UserStore users, LoginAttempts attempts, AccessSettings settings, InstantSource clock) {
    this.users = users;
    this.attempts = attempts;
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
   *
   * @param address from which they come
   * @throws ProblemException if too many wrong ones came from there
   */
  Optional<User> check(String userName, String password, String address) {
    var name = canonical(userName);
    var user = name.indexOf(0) < 0 ? users.findByName(name) : Optional.<User>empty();
    if (user.filter(known -> isRemembered(known, password)).isPresent()) {
      expectNoWait(name, address);
      return user.filter(this::isWelcome);
    }
    var turn = turns[Math.floorMod((name + " " + address).hashCode(), turns.length)];
    if (!isTaken(turn)) {
      throw slowDown(SHORTEST_WAIT);
    }
    try {
      expectNoWait(name, address);
      return judge(name, user, password, address);
    } finally {
      turn.unlock();
    }
  }

  /** One after the other, or many at once would be judged before the first of them counts. */
  private static boolean isTaken(ReentrantLock turn) {
    try {
      return turn.tryLock(SHORTEST_WAIT.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void expectNoWait(String name, String address) {
    attempts
        .wait(name, address)
        .ifPresent(
            wait -> {
              throw slowDown(wait);
            });
  }

  private static ProblemException slowDown(Duration wait) {
    var seconds = Math.max(SHORTEST_WAIT.toSeconds(), wait.plusMillis(999).toSeconds());
    return new ProblemException(ProblemCode.TOO_MANY_WRONG_PASSWORDS, seconds)
        .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
  }

  private Optional<User> judge(String name, Optional<User> user, String password, String address) {
    var known = user.filter(this::isWelcome);
    if (known.isEmpty()) {
      encoder.matches(password, nobodysHash);
    }
    var right = known.filter(one -> isRight(one, password));
    if (right.isPresent()) {
      attempts.countSuccess(name, address);
    } else {
      attempts.countFailure(name, address);
    }
    return right;
  }

  private boolean isRemembered(User user, String password) {
    var remembered = right.get(user.id());
    return remembered != null
        && clock.instant().isBefore(remembered.until())
        && MessageDigest.isEqual(mark(user, password), remembered.mark());
  }

  private boolean isRight(User user, String password) {
    if (isRemembered(user, password)) {
      return true;
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES
        || !encoder.matches(password, user.passwordHash())) {
      return false;
    }
    right.put(user.id(), new Right(mark(user, password), clock.instant().plus(REMEMBERED)));
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
