package org.zhishou.service.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sample user, with the password that everybody knows. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SampleUserDocument(
    String name,
    String password,
    List<Role> roles,
    @Nullable String county,
    @Nullable String hospital,
    @Nullable String centre,
    @Nullable String physician) {
  static SampleUserDocument of(String name, User.Duties duties) {
    return new SampleUserDocument(
        name,
        SampleUsers.PASSWORD,
        duties.roles().stream().sorted().toList(),
        duties.county(),
        duties.hospital(),
        duties.centre(),
        duties.physician());
  }
}
