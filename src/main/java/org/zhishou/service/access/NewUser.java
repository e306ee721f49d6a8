package org.zhishou.service.access;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.platform.web.Flaws;
import org.zhishou.service.platform.web.ReadAs;

/** A user as an administrator has one made: a {@link UserEdit} with a name. */
record NewUser(
    @Size(min = 2, max = 60)
        @Schema(description = "Letters, digits, dots, hyphens, underscores; the same in any case.")
        String name,
    @Schema(maxLength = 100) @ReadAs(PerhapsBlank.OfId.class) @Nullable String displayName,
    @Size(min = 1) @ArraySchema(schema = @Schema(ref = "Role")) List<Role> roles,
    @Schema(maxLength = 60, description = "Of all roles but PROVINCE, which is without.")
        @ReadAs(PerhapsBlank.OfCounty.class)
        @Nullable String county,
    @Schema(maxLength = 60, description = "Of a HOSPITAL_HR.") @ReadAs(PerhapsBlank.OfId.class)
        @Nullable String hospital,
    @Schema(maxLength = 60, description = "Of a CENTRE.") @ReadAs(PerhapsBlank.OfId.class)
        @Nullable String centre,
    @Schema(maxLength = 60, description = "Of a PHYSICIAN.") @ReadAs(PerhapsBlank.OfId.class)
        @Nullable String physician) {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,59}");

  UserEdit edit() {
    return new UserEdit(displayName, roles, county, hospital, centre, physician);
  }

  void judge(Caller administrator, Scopes scopes, Flaws flaws) {
    if (!NAME.matcher(name).matches()) {
      flaws.add("/name", "user-name-form", "name", name);
    }
    edit().judge(administrator, scopes, flaws);
  }
}
