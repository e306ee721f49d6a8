package org.zhishou.service.access;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code zhishou.access.*}.
 *
 * @param sampleUsers whether the sample county's users are there, with passwords that everybody
 *     knows
 * @param lockoutAfter wrong passwords in a row after which a user has to wait at the address that
 *     they came from, 1 or more
 * @param lockout how long a user has to wait at most
 * @param sessionIdle how long a session lasts without a request
 * @param sessionLifetime how long a session lasts at most
 * @param tokenLifetime how long a personal access token lasts at most
 * @param resetPassword name of a user who gets a new password at this start, which is printed; for
 *     an administrator whose password is lost
 */
@ConfigurationProperties("zhishou.access")
record AccessSettings(
    @DefaultValue("true") boolean sampleUsers,
    @DefaultValue("5") int lockoutAfter,
    @DefaultValue("15m") Duration lockout,
    @DefaultValue("1h") Duration sessionIdle,
    @DefaultValue("12h") Duration sessionLifetime,
    @DefaultValue("365d") Duration tokenLifetime,
    @Nullable String resetPassword) {
  AccessSettings {
    if (lockoutAfter < 1) {
      throw new IllegalArgumentException(
          "zhishou.access.lockout-after is " + lockoutAfter + " and must be 1 or more.");
    }
    positive("lockout", lockout);
    positive("session-idle", sessionIdle);
    positive("session-lifetime", sessionLifetime);
    positive("token-lifetime", tokenLifetime);
  }

  private static void positive(String name, Duration given) {
    if (given.toSeconds() < 1) {
      throw new IllegalArgumentException(
          "zhishou.access." + name + " is " + given + " and must be a second or more.");
    }
  }
}
