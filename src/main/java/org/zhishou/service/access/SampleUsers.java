package org.zhishou.service.access;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sample county's users, one for each role, and whether this installation has them. */
@Component
class SampleUsers {
  static final String COUNTY = "ningdu";
  static final String PASSWORD = "zhishou-sample";

  private final AccessSettings settings;

  SampleUsers(AccessSettings settings) {
    this.settings = settings;
  }

  /** Those that a page may offer: none where the sample users are off. */
  List<SampleUserDocument> offered() {
    return settings.sampleUsers()
        ? all().entrySet().stream()
            .map(user -> SampleUserDocument.of(user.getKey(), user.getValue()))
            .toList()
        : List.of();
  }

  /** By name. */
  static Map<String, User.Duties> all() {
    var samples = new LinkedHashMap<String, User.Duties>();
    samples.put(
        "province",
        new User.Duties(
            null, EnumSet.of(Role.PROVINCE, Role.BUREAU_ADMIN), null, null, null, null));
    samples.put("bureau", of(Role.BUREAU_ADMIN, null, null, null));
    samples.put("planner", of(Role.PLANNER, null, null, null));
    samples.put("hr", of(Role.HOSPITAL_HR, "H1", null, null));
    samples.put("hr2", of(Role.HOSPITAL_HR, "H2", null, null));
    samples.put("centre", of(Role.CENTRE, null, "C100", null));
    samples.put("physician", of(Role.PHYSICIAN, null, null, "P1"));
    samples.put("auditor", of(Role.AUDITOR, null, null, null));
    return samples;
  }

  private static User.Duties of(
      Role role, @Nullable String hospital, @Nullable String centre, @Nullable String physician) {
    return new User.Duties(null, Set.of(role), COUNTY, hospital, centre, physician);
  }
}
