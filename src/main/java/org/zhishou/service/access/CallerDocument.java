package org.zhishou.service.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Callers as they see themselves.
 *
 * @param by how they showed who they are
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
    @Nullable String csrfToken) {
  static CallerDocument of(Caller caller, Means by, @Nullable String csrfToken) {
    return new CallerDocument(
        caller.userName(),
        caller.roles().stream().sorted().toList(),
        caller.county(),
        caller.hospital(),
        caller.centre(),
        caller.physician(),
        by,
        csrfToken);
  }
}
