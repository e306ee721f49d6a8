package org.zhishou.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.zhishou.service.platform.web.ProblemCode;

class OpenIdCallersTest {
  static final String ISSUER = "https://id.example.org";
  static final Instant NOW = InstantSource.system().instant();

  static SecretKeySpec key(String secret) {
    return new SecretKeySpec(secret.repeat(8).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
  }

  static OpenIdCallers callers(@Nullable String audience) {
    var decoder = NimbusJwtDecoder.withSecretKey(key("right")).build();
    decoder.setJwtValidator(OpenIdCallers.validator(ISSUER, audience));
    return new OpenIdCallers(settings(ISSUER, audience), decoder);
  }

  static OpenIdSettings settings(String issuer, @Nullable String audience) {
    return new OpenIdSettings(
        issuer, audience, "preferred_username", "groups", "org", "hospital", "centre", "physician");
  }

  static String token(String secret, Consumer<JwtClaimsSet.Builder> more) {
    var claims =
        JwtClaimsSet.builder()
            .issuer(ISSUER)
            .subject("4711")
            .issuedAt(NOW)
            .expiresAt(NOW.plus(Duration.ofMinutes(5)));
    more.accept(claims);
    return new NimbusJwtEncoder(new ImmutableSecret<>(key(secret)))
        .encode(
            JwtEncoderParameters.from(JwsHeader.with(MacAlgorithm.HS256).build(), claims.build()))
        .getTokenValue();
  }

  @Test
  void rolesAndScopeComeFromTheClaimsThatTheSettingsName() {
    var token =
        token(
            "right",
            claims ->
                claims
                    .claim("preferred_username", "li.min")
                    .claim("groups", List.of("HOSPITAL_HR", "CANTEEN"))
                    .claim("org", "ningdu")
                    .claim("hospital", "H1"));
    var caller = callers(null).caller(token);
    assertThat(caller.userName()).isEqualTo("li.min");
    assertThat(caller.userId()).isEqualTo(ISSUER + "#4711");
    assertThat(caller.roles()).containsExactly(Role.HOSPITAL_HR);
    assertThat(caller.county()).isEqualTo("ningdu");
    assertThat(caller.hospital()).isEqualTo("H1");
  }

  @Test
  void rolesMayBeOneText() {
    var token =
        token("right", claims -> claims.claim("groups", "PLANNER AUDITOR").claim("org", "n"));
    assertThat(callers(null).caller(token).roles())
        .containsExactlyInAnyOrder(Role.PLANNER, Role.AUDITOR);
  }

  @Test
  void whoHasNoCountyAndIsNotProvinceIsNobodyHere() {
    var planner = token("right", claims -> claims.claim("groups", List.of("PLANNER")));
    refused(null, planner);
    var province = token("right", claims -> claims.claim("groups", List.of("PROVINCE")));
    assertThat(callers(null).caller(province).county()).isNull();
  }

  @Test
  void tokensOfOthersForOthersOrPastTheirEndAreRefused() {
    Consumer<JwtClaimsSet.Builder> planner =
        claims -> claims.claim("groups", List.of("PLANNER")).claim("org", "ningdu");
    refused(null, token("wrong", planner));
    refused(null, token("right", planner.andThen(claims -> claims.issuer("https://evil.example"))));
    refused(
        null,
        token(
            "right",
            planner.andThen(
                claims ->
                    claims
                        .issuedAt(NOW.minus(Duration.ofHours(2)))
                        .expiresAt(NOW.minus(Duration.ofHours(1))))));
    refused("zhishou", token("right", planner));
    refused("zhishou", token("right", planner.andThen(claims -> claims.audience(List.of("mail")))));
    var ours = token("right", planner.andThen(claims -> claims.audience(List.of("zhishou"))));
    assertThat(callers("zhishou").caller(ours).is(Role.PLANNER)).isTrue();
    refused(null, "nonsense");
  }

  @Test
  void whileTheProviderCannotBeReachedNobodyIsCalledWrong() {
    held(OpenIdCallers.of(settings("http://127.0.0.1:1", null)).orElseThrow());
    held(
        new OpenIdCallers(
            settings(ISSUER, null),
            token -> {
              throw new JwtException("Couldn't retrieve remote JWK set");
            }));
  }

  static void held(OpenIdCallers callers) {
    assertThatThrownBy(() -> callers.caller(token("right", claims -> {})))
        .isInstanceOfSatisfying(
            HeldLogin.class,
            held -> assertThat(held.problem().code()).isEqualTo(ProblemCode.PROVIDER_UNREACHABLE));
  }

  static void refused(@Nullable String audience, String token) {
    assertThatThrownBy(() -> callers(audience).caller(token))
        .isInstanceOf(BadCredentialsException.class);
  }
}
