package org.zhishou.service.access;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;

/** What comes as {@code Authorization: Bearer}: an access token, or one of the OpenID provider. */
@Component
class BearerLogin implements AuthenticationManager {
  private final TokenStore tokens;
  private final Passwords passwords;
  private final Optional<OpenIdCallers> provider;

  BearerLogin(TokenStore tokens, Passwords passwords, Optional<OpenIdCallers> provider) {
    this.tokens = tokens;
    this.passwords = passwords;
    this.provider = provider;
  }

  @Override
  public Authentication authenticate(Authentication shown) {
    var token = ((BearerTokenAuthenticationToken) shown).getToken();
    if (token.startsWith(TokenStore.PREFIX)) {
      return tokens
          .user(token)
          .filter(passwords::isWelcome)
          .map(user -> new CallerAuthentication(user.caller(), Means.TOKEN))
          .orElseThrow(BearerLogin::refused);
    }
    var caller = provider.orElseThrow(BearerLogin::refused).caller(token);
    return new CallerAuthentication(caller, Means.OPENID);
  }

  private static BadCredentialsException refused() {
    return new BadCredentialsException("A token was not accepted");
  }
}
