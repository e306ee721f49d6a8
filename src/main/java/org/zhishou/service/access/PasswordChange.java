package org.zhishou.service.access;

import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.zhishou.service.platform.web.Flaws;
import org.zhishou.service.platform.web.ReadAs;

/** The password that a user has, and the one wanted in its place. */
record PasswordChange(
    @ReadAs(PasswordShape.class) @Schema(format = "password") String current,
    @ReadAs(PasswordShape.class)
        @Schema(
            format = "password",
            minLength = Passwords.SHORTEST,
            description = "At most 72 bytes in UTF-8, without the user name.")
        String wanted) {

  void judge(User user, Flaws flaws) {
    if (wanted.codePointCount(0, wanted.length()) < Passwords.SHORTEST) {
      flaws.add("/wanted", "password-short", "wanted", Passwords.SHORTEST);
    }
    if (wanted.codePoints().distinct().count() < Passwords.FEWEST_DISTINCT) {
      flaws.add("/wanted", "password-monotonous", "wanted", Passwords.FEWEST_DISTINCT);
    }
    if (wanted.getBytes(StandardCharsets.UTF_8).length > Passwords.LONGEST_BYTES) {
      flaws.add("/wanted", "password-long", "wanted", Passwords.LONGEST_BYTES);
    }
    if (wanted.toLowerCase(Locale.ROOT).contains(user.name())) {
      flaws.add("/wanted", "password-name", "wanted");
    }
    if (wanted.equals(current)) {
      flaws.add("/wanted", "password-same", "wanted");
    }
  }
}
