package org.zhishou.service.access;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.auditlog.Actor;

/**
 * Who calls, and for what part of which county. A handler method that takes one is given it.
 *
 * @param userId opaque, never given to anybody else
 * @param userName by which the user is known to people
 * @param county the only one the roles are held in; null where they are held in every county, which
 *     takes PROVINCE
 * @param hospital of a HOSPITAL_HR; null for others
 * @param centre of a CENTRE; null for others
 * @param physician who a PHYSICIAN is in the registry; null for others
 */
public record Caller(
    String userId,
    String userName,
    Set<Role> roles,
    @Nullable String county,
    @Nullable String hospital,
    @Nullable String centre,
    @Nullable String physician)
    implements Actor {
  public Caller {
    roles = Set.copyOf(roles);
    if (county == null && !roles.contains(Role.PROVINCE)) {
      throw new IllegalArgumentException(
          "Caller " + userName + " has no county and is not PROVINCE: " + roles);
    }
  }

  /** Whether the caller holds any of these. */
  public boolean is(Role... any) {
    return Arrays.stream(any).anyMatch(roles::contains);
  }

  /**
   * Whether the caller may know that there is anything in a county at all.
   *
   * @param other null for what belongs to no county
   */
  public boolean knows(@Nullable String other) {
    return county == null || county.equals(other);
  }
}
