package org.zhishou.service.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.zhishou.service.auditlog.AuditLog;
import org.zhishou.service.auditlog.Deed;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.Unguarded;

/**
 * Holds every call to what its handler method says of {@link Permitted}, and has what was refused
 * and what was written told in the audit log.
 */
@Component
class Gate implements HandlerInterceptor {
  private static final String HOUSE = "org.zhishou";

  /** The answer may be completed by a thread that does not know who called. */
  private static final String CALLER = Gate.class.getName() + ".caller";

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final AuditLog log;

  Gate(AuditLog log) {
    this.log = log;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && request.getDispatcherType() == DispatcherType.REQUEST
        && isGuarded(method)) {
      var caller = CurrentCaller.get();
      request.setAttribute(CALLER, caller);
      var refusal = refusal(permitted(method), caller, request);
      if (refusal.isEmpty() && isKeptOutByPassword(permitted(method))) {
        refusal = Optional.of(ProblemCode.PASSWORD_CHANGE_REQUIRED);
      }
      if (refusal.isPresent()) {
        log.record(
            caller,
            Deed.refusal(caller.county(), request.getMethod(), thing(request))
                .with("code", refusal.get().code()));
        throw new ProblemException(refusal.get(), request.getRequestURI());
      }
    }
    return true;
  }

  static boolean isGuarded(HandlerMethod method) {
    return method.getBeanType().getName().startsWith(HOUSE)
        && !method.hasMethodAnnotation(Unguarded.class)
        && !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Unguarded.class);
  }

  private static @Nullable Permitted permitted(HandlerMethod method) {
    return method.getMethodAnnotation(Permitted.class);
  }

  private static boolean isKeptOutByPassword(@Nullable Permitted permitted) {
    return (permitted == null || !permitted.withGivenPassword())
        && CurrentCaller.authentication().filter(CallerAuthentication::passwordGiven).isPresent();
  }

  private static Optional<ProblemCode> refusal(
      @Nullable Permitted permitted, Caller caller, HttpServletRequest request) {
    var named = pathVariables(request);
    var county = named.get("county");
    if (county != null && !caller.knows(county)) {
      return Optional.of(ProblemCode.PATH_UNKNOWN);
    }
    if (permitted == null) {
      return Optional.of(ProblemCode.NOT_PERMITTED);
    }
    var byRole = permitted.anyRole() ? Role.values() : permitted.value();
    if (permitted.everyRole() || caller.is(byRole)) {
      return Optional.empty();
    }
    if (!caller.is(permitted.own())) {
      return Optional.of(ProblemCode.NOT_PERMITTED);
    }
    return Arrays.stream(permitted.own())
            .anyMatch(role -> caller.is(role) && isOwn(role, caller, named))
        ? Optional.empty()
        : Optional.of(ProblemCode.PATH_UNKNOWN);
  }

  private static boolean isOwn(Role role, Caller caller, Map<String, String> named) {
    return switch (role) {
      case HOSPITAL_HR -> is(caller.hospital(), named.get("hospital"));
      case CENTRE -> is(caller.centre(), named.get("centre"));
      case PHYSICIAN -> is(caller.physician(), named.get("physician"));
      default -> throw new IllegalStateException(role + " owns nothing that a path names");
    };
  }

  private static boolean is(@Nullable String own, @Nullable String named) {
    return own != null && own.equals(named);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> pathVariables(HttpServletRequest request) {
    var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return variables == null ? Map.of() : (Map<String, String>) variables;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception thrown) {
    if (handler instanceof HandlerMethod method
        && isGuarded(method)
        && !READING.contains(request.getMethod())
        && response.getStatus() < 400) {
      var permitted = permitted(method);
      if (permitted != null && !permitted.recordsItself() && !permitted.writes()) {
        record(request, response);
      }
    }
  }

  private void record(HttpServletRequest request, HttpServletResponse response) {
    if (request.getAttribute(CALLER) instanceof Caller caller) {
      log.record(caller, deed(request, response.getHeader(HttpHeaders.LOCATION)));
    }
  }

  /**
   * What a guarded request did.
   *
   * @param location of what was made; null where nothing was
   */
  static Deed deed(HttpServletRequest request, @Nullable String location) {
    var named = pathVariables(request).get("county");
    var county =
        named == null && request.getAttribute(CALLER) instanceof Caller caller
            ? caller.county()
            : named;
    var thing = location == null ? thing(request) : below(location);
    return Deed.success(county, request.getMethod(), thing);
  }

  static String thing(HttpServletRequest request) {
    return below(request.getRequestURI());
  }

  private static String below(String path) {
    return path.startsWith("/api/v1/") ? path.substring("/api/v1/".length()) : path;
  }
}
