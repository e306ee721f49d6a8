package org.zhishou.service.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user as the database keeps one.
 *
 * @param sample whether the password is one that everybody knows
 * @param passwordGiven whether somebody else made the password; it opens nothing but its change
 * @param version goes up with every edit of what administrators write
 */
record User(
    String id,
    String name,
    String passwordHash,
    Duties duties,
    boolean sample,
    boolean passwordGiven,
    boolean disabled,
    long version,
    Instant createdAt,
    Instant updatedAt) {

  /**
   * What an administrator says of a user.
   *
   * @param county null for PROVINCE, and for nobody else
   */
  record Duties(
      @Nullable String displayName,
      Set<Role> roles,
      @Nullable String county,
      @Nullable String hospital,
      @Nullable String centre,
      @Nullable String physician) {
    Duties {
      roles = Set.copyOf(roles);
    }
  }

  @Nullable String county() {
    return duties.county();
  }

  Caller caller() {
    return new Caller(
        id,
        name,
        duties.roles(),
        duties.county(),
        duties.hospital(),
        duties.centre(),
        duties.physician());
  }
}
