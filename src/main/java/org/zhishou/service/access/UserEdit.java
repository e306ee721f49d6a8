package org.zhishou.service.access;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.platform.web.Flaws;
import org.zhishou.service.platform.web.ReadAs;

/** What an administrator may say of a user. */
record UserEdit(
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
  private static final Map<Role, String> SCOPES =
      Map.of(Role.HOSPITAL_HR, "hospital", Role.CENTRE, "centre", Role.PHYSICIAN, "physician");

  User.Duties duties() {
    return new User.Duties(displayName, Set.copyOf(roles), county, hospital, centre, physician);
  }

  /** Adds what the administrator may not say, and what does not go together. */
  void judge(Caller administrator, Scopes scopes, Flaws flaws) {
    var held = EnumSet.noneOf(Role.class);
    held.addAll(roles);
    if (held.contains(Role.PROVINCE)) {
      ofProvince(held, administrator, flaws);
    } else if (county == null && !held.isEmpty()) {
      flaws.add("/county", "missing", "county");
    } else if (county != null && !administrator.knows(county)) {
      flaws.add("/county", "county-not-yours", String.valueOf(administrator.county()));
    }
    var known = county != null && administrator.knows(county) ? county : null;
    scope(held, Role.HOSPITAL_HR, hospital, known, scopes, flaws);
    scope(held, Role.CENTRE, centre, known, scopes, flaws);
    scope(held, Role.PHYSICIAN, physician, known, scopes, flaws);
  }

  private void ofProvince(Set<Role> held, Caller administrator, Flaws flaws) {
    if (!administrator.is(Role.PROVINCE)) {
      flaws.add("/roles", "role-not-yours");
    }
    if (county != null) {
      flaws.add("/county", "county-of-province");
    }
    held.stream()
        .filter(SCOPES::containsKey)
        .forEach(role -> flaws.add("/roles", "role-of-province", role.name()));
  }

  /**
   * @param county null where it is wrong itself
   */
  private static void scope(
      Set<Role> held,
      Role role,
      @Nullable String id,
      @Nullable String county,
      Scopes scopes,
      Flaws flaws) {
    var property = Objects.requireNonNull(SCOPES.get(role));
    if (held.contains(role) && id == null) {
      flaws.add("/" + property, "scope-missing", role.name(), property);
    }
    if (!held.contains(role) && id != null) {
      flaws.add("/" + property, "scope-unused", property, role.name());
    }
    if (held.contains(role) && id != null && county != null && !scopes.isThere(county, role, id)) {
      flaws.add("/" + property, "scope-unknown", property, id, county);
    }
  }
}
