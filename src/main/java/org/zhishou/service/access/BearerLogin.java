package org.zhishou.service.access;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
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
      return new CallerAuthentication(
          owner(token).orElseThrow(BearerLogin::refused), Means.TOKEN, false, () -> owner(token));
    }
    var openId = provider.orElseThrow(BearerLogin::refused);
    return new CallerAuthentication(
        openId.caller(token), Means.OPENID, false, () -> again(openId, token));
  }

  private Optional<Caller> owner(String token) {
    return tokens.user(token).filter(passwords::isWelcome).map(User::caller);
  }

  private static Optional<Caller> again(OpenIdCallers openId, String token) {
    try {
      return Optional.of(openId.caller(token));
    } catch (AuthenticationException over) {
      return Optional.empty();
    }
  }

  private static BadCredentialsException refused() {
    return new BadCredentialsException("A token was not accepted");
  }
}
