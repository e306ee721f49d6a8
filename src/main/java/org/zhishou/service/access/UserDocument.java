package org.zhishou.service.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user as administrators see one. What is not known is left out.
 *
 * @param lockedUntil given while wrong passwords keep the user waiting, at the address where they
 *     wait longest
 * @param password the initial one, given once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UserDocument(
    String id,
    String name,
    @Nullable String displayName,
    @ArraySchema(schema = @Schema(ref = "Role")) List<Role> roles,
    @Nullable String county,
    @Nullable String hospital,
    @Nullable String centre,
    @Nullable String physician,
    @Schema(description = "Whether the password is one that everybody knows.") boolean sample,
    boolean disabled,
    @Schema(
            description =
                "Given while too many wrong passwords keep the user waiting at some address; the"
                    + " latest where there are several.")
        @Nullable Instant lockedUntil,
    Instant createdAt,
    Instant updatedAt,
    @Schema(description = "A new one, given once.") @Nullable String password) {

  static UserDocument of(User user, @Nullable Instant lockedUntil) {
    return of(user, lockedUntil, null);
  }

  static UserDocument of(User user, @Nullable Instant lockedUntil, @Nullable String password) {
    var duties = user.duties();
    return new UserDocument(
        user.id(),
        user.name(),
        duties.displayName(),
        duties.roles().stream().sorted().toList(),
        duties.county(),
        duties.hospital(),
        duties.centre(),
        duties.physician(),
        user.sample(),
        user.disabled(),
        lockedUntil,
        user.createdAt(),
        user.updatedAt(),
        password);
  }
}
