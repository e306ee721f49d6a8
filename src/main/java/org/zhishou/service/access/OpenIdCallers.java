package org.zhishou.service.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;

/** Callers from the tokens of an OpenID Connect provider. */
final class OpenIdCallers {
  private static final Logger LOG = LoggerFactory.getLogger(OpenIdCallers.class);
  private static final int SECONDS_WITHOUT_PROVIDER = 5;

  private final OpenIdSettings settings;
  private final JwtDecoder decoder;

  OpenIdCallers(OpenIdSettings settings, JwtDecoder decoder) {
    this.settings = settings;
    this.decoder = decoder;
  }

  /** The provider is asked for its keys when the first token comes, not at start. */
  static Optional<OpenIdCallers> of(OpenIdSettings settings) {
    return Optional.ofNullable(settings.issuer())
        .filter(issuer -> !issuer.isBlank())
        .map(
            issuer ->
                new OpenIdCallers(
                    settings, new SupplierJwtDecoder(() -> decoder(issuer, settings))));
  }

  private static JwtDecoder decoder(String issuer, OpenIdSettings settings) {
    var decoder = NimbusJwtDecoder.withIssuerLocation(issuer).build();
    decoder.setJwtValidator(validator(issuer, settings.audience()));
    return decoder;
  }

  static OAuth2TokenValidator<Jwt> validator(String issuer, @Nullable String audience) {
    var usual = JwtValidators.createDefaultWithIssuer(issuer);
    return audience == null || audience.isBlank()
        ? usual
        : new DelegatingOAuth2TokenValidator<>(
            usual,
            new JwtClaimValidator<List<String>>(
                "aud", given -> given != null && given.contains(audience)));
  }

  /**
   * @throws BadCredentialsException where the token is not the provider's, has ended, or names
   *     neither a county nor PROVINCE
   * @throws HeldLogin where the provider cannot be asked
   */
  Caller caller(String token) {
    try {
      return caller(decoder.decode(token));
    } catch (BadJwtException | IllegalArgumentException refused) {
      throw new BadCredentialsException("A token was not accepted", refused);
    } catch (JwtException | JwtDecoderInitializationException unreachable) {
      LOG.warn("The identity provider cannot be reached: {}", unreachable.getMessage());
      throw new HeldLogin(
          new ProblemException(ProblemCode.PROVIDER_UNREACHABLE, SECONDS_WITHOUT_PROVIDER)
              .header(HttpHeaders.RETRY_AFTER, Integer.toString(SECONDS_WITHOUT_PROVIDER)));
    }
  }

  private Caller caller(Jwt token) {
    var roles = roles(token);
    var county = text(token, settings.countyClaim());
    var subject = token.getSubject();
    if (subject == null) {
      throw new BadCredentialsException("A token names no subject");
    }
    var name = text(token, settings.nameClaim());
    return new Caller(
        token.getIssuer() + "#" + subject,
        name == null ? subject : name,
        roles,
        roles.contains(Role.PROVINCE) ? null : county,
        text(token, settings.hospitalClaim()),
        text(token, settings.centreClaim()),
        text(token, settings.physicianClaim()));
  }

  /** A role that is not known here gives no right. */
  private Set<Role> roles(Jwt token) {
    var claim = token.getClaims().get(settings.rolesClaim());
    var named =
        claim instanceof String text
            ? List.of(text.split("[\\s,]+"))
            : claim instanceof List<?> list ? list : List.of();
    var roles = EnumSet.noneOf(Role.class);
    Arrays.stream(Role.values()).filter(role -> named.contains(role.name())).forEach(roles::add);
    return roles;
  }

  private static @Nullable String text(Jwt token, String claim) {
    return token.getClaims().get(claim) instanceof String text && !text.isBlank() ? text : null;
  }
}
