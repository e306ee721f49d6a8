package org.zhishou.service.access;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.zhishou.service.platform.web.ProblemException;

/** HTTP Basic. */
@Component
class PasswordLogin implements AuthenticationProvider {
  private final Passwords passwords;

  PasswordLogin(Passwords passwords) {
    this.passwords = passwords;
  }

  @Override
  public Authentication authenticate(Authentication shown) {
    return check(shown)
        .map(
            user ->
                new CallerAuthentication(
                    user.caller(),
                    Means.PASSWORD,
                    user.passwordGiven(),
                    () -> passwords.unchanged(user)))
        .orElseThrow(() -> new BadCredentialsException("User name and password do not match"));
  }

  private Optional<User> check(Authentication shown) {
    try {
      return passwords.check(
          shown.getName(), String.valueOf(shown.getCredentials()), address(shown));
    } catch (ProblemException held) {
      throw new HeldLogin(held);
    }
  }

  private static String address(Authentication shown) {
    return shown.getDetails() instanceof WebAuthenticationDetails details
        ? details.getRemoteAddress()
        : "";
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
