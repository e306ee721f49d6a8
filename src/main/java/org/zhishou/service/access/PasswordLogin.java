package org.zhishou.service.access;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** HTTP Basic. */
@Component
class PasswordLogin implements AuthenticationProvider {
  private final Passwords passwords;

  PasswordLogin(Passwords passwords) {
    this.passwords = passwords;
  }

  @Override
  public Authentication authenticate(Authentication shown) {
    return passwords
        .check(shown.getName(), String.valueOf(shown.getCredentials()))
        .map(
            user ->
                new CallerAuthentication(
                    user.caller(),
                    Means.PASSWORD,
                    user.passwordGiven(),
                    () -> passwords.unchanged(user)))
        .orElseThrow(() -> new BadCredentialsException("User name and password do not match"));
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
