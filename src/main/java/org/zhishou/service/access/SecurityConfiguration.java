package org.zhishou.service.access;

import jakarta.servlet.DispatcherType;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * How callers show who they are, and which addresses ask nobody. What callers may do is said at
 * each handler ({@link Permitted}) and held by the {@link Gate}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  private static final String[] OPEN = {
    "/",
    "/page",
    "/page/**",
    "/assets/**",
    "/actuator/health/**",
    "/v3/api-docs/**",
    "/v3/api-docs.yaml",
    "/swagger-ui.html",
    "/swagger-ui/**",
    "/webjars/**",
    "/problems/**",
    "/notices/**",
    "/calendars/**"
  };

  private static final String NO_DEVICE =
      "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

  @Bean
  static Optional<OpenIdCallers> openIdCallers(OpenIdSettings settings) {
    return OpenIdCallers.of(settings);
  }

  /**
   * Leaves the values of headers to whoever reads them, who answers by a problem of its own. The
   * server has refused line ends by then, and a text in UTF-8 is no attack.
   */
  @Bean
  static HttpFirewall firewall() {
    var firewall = new StrictHttpFirewall();
    firewall.setAllowedHeaderValues(value -> true);
    return firewall;
  }

  @Bean
  SecurityFilterChain chain(
      HttpSecurity http, BearerLogin bearers, Sessions sessions, Refusals refusals) {
    return http.securityContext(context -> context.securityContextRepository(sessions))
        .sessionManagement(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(sessions)
                    .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                    .requireCsrfProtectionMatcher(Sessions::wantsCsrfToken))
        .headers(
            headers ->
                headers
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                    .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICE)))
        .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
        .oauth2ResourceServer(
            bearer ->
                bearer
                    .authenticationManagerResolver(request -> bearers)
                    .authenticationEntryPoint(refusals)
                    .accessDeniedHandler(refusals))
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(
                        DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(OPEN)
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, SessionController.PATH)
                    .permitAll()
                    .requestMatchers(HttpMethod.POST, SessionController.PATH)
                    .permitAll()
                    .requestMatchers("/actuator/**")
                    .hasAuthority(Role.PROVINCE.name())
                    .anyRequest()
                    .authenticated())
        .build();
  }
}
