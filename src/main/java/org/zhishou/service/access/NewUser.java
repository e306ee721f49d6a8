package org.zhishou.service.access;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;
import org.zhishou.service.platform.web.Flaws;

/** A user as an administrator has one made: a {@link UserEdit} with a name. */
record NewUser(
    @Size(min = 2, max = 60)
        @Schema(description = "Letters, digits, dots, hyphens, underscores; the same in any case.")
        String name,
    @JsonUnwrapped UserEdit edit) {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,59}");

  void judge(Caller administrator, Scopes scopes, Flaws flaws) {
    if (!NAME.matcher(name).matches()) {
      flaws.add("/name", "user-name-form", "name", name);
    }
    edit.judge(administrator, scopes, flaws);
  }
}
