package org.zhishou.service.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Callers as they see themselves.
 *
 * @param by how they showed who they are
 * @param mustChangePassword whether nothing else is permitted before; null where it is not so
 * @param csrfToken of the session; given in one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallerDocument(
    String name,
    List<Role> roles,
    @Nullable String county,
    @Nullable String hospital,
    @Nullable String centre,
    @Nullable String physician,
    Means by,
    @Nullable Boolean mustChangePassword,
    @Nullable String csrfToken) {
  static CallerDocument of(CallerAuthentication known, @Nullable String csrfToken) {
    return of(known.getPrincipal(), known.means(), known.passwordGiven(), csrfToken);
  }

  static CallerDocument of(
      Caller caller, Means by, boolean passwordGiven, @Nullable String csrfToken) {
    return new CallerDocument(
        caller.userName(),
        caller.roles().stream().sorted().toList(),
        caller.county(),
        caller.hospital(),
        caller.centre(),
        caller.physician(),
        by,
        passwordGiven ? true : null,
        csrfToken);
  }
}
