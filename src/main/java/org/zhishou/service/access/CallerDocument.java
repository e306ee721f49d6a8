package org.zhishou.service.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Callers as they see themselves.
 *
 * @param by how they showed who they are
 * @param mustChangePassword whether nothing else is permitted before; null where it is not so
 * @param csrfToken of the session; given in one
 */
@Schema(description = "Who one is here.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallerDocument(
    String name,
    @ArraySchema(schema = @Schema(ref = "Role")) List<Role> roles,
    @Schema(description = "The county of the roles; missing where they are held in all.")
        @Nullable String county,
    @Nullable String hospital,
    @Nullable String centre,
    @Nullable String physician,
    @Schema(description = "How the caller showed it.") Means by,
    @Schema(
            description =
                "True where somebody else made the password: nothing but changing it is permitted"
                    + " before. Missing otherwise.")
        @Nullable Boolean mustChangePassword,
    @Schema(description = "In a session: what its changes carry in the header X-CSRF-TOKEN.")
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
