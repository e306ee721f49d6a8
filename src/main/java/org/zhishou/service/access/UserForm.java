package org.zhishou.service.access;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an administrator may say of a user, read from a request. */
final class UserForm {
  static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,59}");
  private static final int LONGEST_ID = 100;
  private static final int LONGEST_COUNTY = 60;
  private static final Map<Role, String> SCOPES =
      Map.of(Role.HOSPITAL_HR, "hospital", Role.CENTRE, "centre", Role.PHYSICIAN, "physician");

  private UserForm() {}

  static User.Duties duties(Fields fields, Caller administrator, Scopes scopes) {
    var displayName = fields.optional("displayName", 100);
    var roles = fields.roles("roles");
    var county = fields.optional("county", LONGEST_COUNTY);
    var hospital = fields.optional("hospital", LONGEST_ID);
    var centre = fields.optional("centre", LONGEST_ID);
    var physician = fields.optional("physician", LONGEST_ID);
    county(fields, roles, county, administrator);
    var known = county != null && administrator.knows(county) ? county : null;
    scope(fields, roles, Role.HOSPITAL_HR, hospital, known, scopes);
    scope(fields, roles, Role.CENTRE, centre, known, scopes);
    scope(fields, roles, Role.PHYSICIAN, physician, known, scopes);
    return new User.Duties(displayName, roles, county, hospital, centre, physician);
  }

  /**
   * @param county null where it is wrong itself
   */
  private static void scope(
      Fields fields,
      Set<Role> roles,
      Role role,
      @Nullable String id,
      @Nullable String county,
      Scopes scopes) {
    var property = Objects.requireNonNull(SCOPES.get(role));
    if (roles.contains(role) && id == null) {
      fields.flaw(property, "scope-missing", role.name(), property);
    }
    if (!roles.contains(role) && id != null) {
      fields.flaw(property, "scope-unused", property, role.name());
    }
    if (roles.contains(role) && id != null && county != null && !scopes.isThere(county, role, id)) {
      fields.flaw(property, "scope-unknown", property, id, county);
    }
  }

  private static void county(
      Fields fields, Set<Role> roles, @Nullable String county, Caller administrator) {
    if (roles.contains(Role.PROVINCE)) {
      ofProvince(fields, roles, county, administrator);
    } else if (county == null && !roles.isEmpty()) {
      fields.flaw("county", "missing", "county");
    } else if (county != null && !administrator.knows(county)) {
      fields.flaw("county", "county-not-yours", String.valueOf(administrator.county()));
    }
  }

  private static void ofProvince(
      Fields fields, Set<Role> roles, @Nullable String county, Caller administrator) {
    if (!administrator.is(Role.PROVINCE)) {
      fields.flaw("roles", "role-not-yours");
    }
    if (county != null) {
      fields.flaw("county", "county-of-province");
    }
    roles.stream()
        .filter(SCOPES::containsKey)
        .forEach(role -> fields.flaw("roles", "role-of-province", role.name()));
  }
}
