package org.zhishou.service.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * The session that a request's cookie names, and the CSRF token that belongs to it: a hash of the
 * session's own, so that there is nothing to keep and no other cookie to forge.
 */
@Component
class Sessions implements SecurityContextRepository, CsrfTokenRepository {
  static final String COOKIE = "zhishou-session";
  static final String CSRF_HEADER = "X-CSRF-TOKEN";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final SessionStore store;
  private final Passwords passwords;

  Sessions(SessionStore store, Passwords passwords) {
    this.store = store;
    this.passwords = passwords;
  }

  /** The session's token; who authenticates by a header has no session. */
  static Optional<String> token(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
      return Optional.empty();
    }
    return cookie(request);
  }

  private static Optional<String> cookie(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .findFirst();
  }

  /** Begins a new session; the one before is over. The CSRF token of the new one. */
  String begin(User user, HttpServletRequest request, HttpServletResponse response) {
    cookie(request).ifPresent(store::close);
    var token = store.open(user);
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(token, Duration.ofSeconds(-1), request));
    return csrf(token);
  }

  void end(HttpServletRequest request, HttpServletResponse response) {
    cookie(request).ifPresent(store::close);
    response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO, request));
  }

  private static String cookie(String value, Duration age, HttpServletRequest request) {
    return ResponseCookie.from(COOKIE, value)
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Strict")
        .path("/")
        .maxAge(age)
        .build()
        .toString();
  }

  static String csrf(String token) {
    return Secrets.hash("csrf:" + token);
  }

  /**
   * Changes in a session, and whatever a browser sends for another site: it may have remembered
   * somebody's password.
   */
  static boolean wantsCsrfToken(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    var foreign = "cross-site".equals(site) || "same-site".equals(site);
    return !READING.contains(request.getMethod())
        && (foreign || (token(request).isPresent() && !isLogin(request)));
  }

  private static boolean isLogin(HttpServletRequest request) {
    return request.getMethod().equals("POST")
        && request.getRequestURI().equals(SessionController.PATH);
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Loaded(request);
  }

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return loadDeferredContext(holder.getRequest()).get();
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    // Sessions begin and end by their own address alone.
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return token(request).isPresent();
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return new DefaultCsrfToken(CSRF_HEADER, "_csrf", Secrets.token());
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    // It follows from the session's.
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return token(request)
        .map(token -> new DefaultCsrfToken(CSRF_HEADER, "_csrf", csrf(token)))
        .orElse(null);
  }

  private final class Loaded implements DeferredSecurityContext {
    private final HttpServletRequest request;
    private @Nullable SecurityContext context;

    private Loaded(HttpServletRequest request) {
      this.request = request;
    }

    @Override
    public SecurityContext get() {
      if (context == null) {
        context =
            token(request)
                .flatMap(this::authentication)
                .<SecurityContext>map(SecurityContextImpl::new)
                .orElseGet(SecurityContextHolder::createEmptyContext);
      }
      return context;
    }

    private Optional<CallerAuthentication> authentication(String token) {
      return store
          .user(token)
          .filter(passwords::isWelcome)
          .map(
              user ->
                  new CallerAuthentication(
                      user.caller(),
                      Means.SESSION,
                      user.passwordGiven(),
                      () -> store.peek(token).filter(passwords::isWelcome).map(User::caller)));
    }

    @Override
    public boolean isGenerated() {
      return get().getAuthentication() == null;
    }
  }
}
