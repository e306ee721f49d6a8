package org.zhishou.service.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.zhishou.service.auditlog.Actor;
import org.zhishou.service.auditlog.AuditLog;
import org.zhishou.service.auditlog.Deed;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemDetailsWriter;
import org.zhishou.service.platform.web.ProblemException;

/** Answers who is not known, or may not do what they ask, before any handler hears of it. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
  /** An unknown name is not told: it may be a password in the wrong field. */
  private static final Actor NOBODY = Actor.named("?");

  private final ProblemDetailsWriter writer;
  private final AuditLog log;
  private final RefusedLogins refusals;
  private final UserStore users;

  Refusals(ProblemDetailsWriter writer, AuditLog log, RefusedLogins refusals, UserStore users) {
    this.writer = writer;
    this.log = log;
    this.refusals = refusals;
    this.users = users;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
      throws IOException {
    var shown =
        request.getHeader(HttpHeaders.AUTHORIZATION) != null || Sessions.token(request).isPresent();
    var problem =
        unknown instanceof HeldLogin held
            ? held.problem()
            : new ProblemException(
                shown ? ProblemCode.CREDENTIALS_WRONG : ProblemCode.CREDENTIALS_MISSING);
    var code = problem.code();
    basicName(request)
        .filter(name -> name.indexOf(0) < 0)
        .flatMap(users::findByName)
        .ifPresentOrElse(
            user -> refusals.record(user.caller(), request, refusal(user.county(), request, code)),
            () -> refusals.record(NOBODY, request, refusal(null, request, code)));
    if (!(unknown instanceof HeldLogin)) {
      challenge(request).ifPresent(value -> problem.header(HttpHeaders.WWW_AUTHENTICATE, value));
    }
    writer.write(request, response, problem);
  }

  /** A page asks for the password itself; the browser's own window would remember it. */
  private static Optional<String> challenge(HttpServletRequest request) {
    return Optional.of(
        request.getHeader("Sec-Fetch-Mode") == null
            ? "Basic realm=\"zhishou\", charset=\"UTF-8\", Bearer"
            : "Bearer");
  }

  private static Optional<String> basicName(HttpServletRequest request) {
    var header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.toLowerCase(Locale.ROOT).startsWith("basic ")) {
      return Optional.empty();
    }
    try {
      var shown =
          new String(
              Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
      var colon = shown.indexOf(':');
      return colon < 0
          ? Optional.empty()
          : Optional.of(Passwords.canonical(shown.substring(0, colon)));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    var code =
        denied instanceof CsrfException ? ProblemCode.CSRF_TOKEN_WRONG : ProblemCode.NOT_PERMITTED;
    CurrentCaller.authentication()
        .map(CallerAuthentication::getPrincipal)
        .ifPresentOrElse(
            caller -> log.record(caller, refusal(caller.county(), request, code)),
            () -> log.record(NOBODY, refusal(null, request, code)));
    writer.write(request, response, new ProblemException(code, request.getRequestURI()));
  }

  private static Deed refusal(
      @Nullable String county, HttpServletRequest request, ProblemCode code) {
    return Deed.refusal(county, request.getMethod(), Gate.thing(request)).with("code", code.code());
  }
}
