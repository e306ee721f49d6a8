package org.zhishou.service.notification;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;

/**
 * Whom something concerns in its county, as the outbox keeps it: all of a role ({@code PLANNER}),
 * those of a role for one institution or person ({@code HOSPITAL_HR:H1}), or one user ({@code
 * USER:...}).
 */
record Audience(String key) {
  private static final String USER = "USER";

  static Audience all(Role role) {
    return new Audience(role.name());
  }

  /**
   * @param id of the hospital of a HOSPITAL_HR, the centre of a CENTRE, or the PHYSICIAN
   */
  static Audience of(Role role, String id) {
    return new Audience(role + ":" + id);
  }

  static Audience user(String name) {
    return new Audience(USER + ":" + name);
  }

  /** All that a caller belongs to. */
  static Set<Audience> with(Caller caller) {
    var all = new HashSet<Audience>();
    all.add(user(caller.userName()));
    for (var role : caller.roles()) {
      all.add(all(role));
      var own = own(role, caller);
      if (own != null) {
        all.add(of(role, own));
      }
    }
    return all;
  }

  private static @Nullable String own(Role role, Caller caller) {
    return switch (role) {
      case HOSPITAL_HR -> caller.hospital();
      case CENTRE -> caller.centre();
      case PHYSICIAN -> caller.physician();
      default -> null;
    };
  }

  Role role() {
    return Role.valueOf(key.split(":", 2)[0]);
  }

  /** Whose; null where it is all of the role. */
  @Nullable String id() {
    var parts = key.split(":", 2);
    return parts.length == 1 ? null : parts[1];
  }

  /** Whether everybody in {@code other} is in this one. */
  boolean covers(Audience other) {
    return equals(other) || other.key.startsWith(key + ":");
  }
}
