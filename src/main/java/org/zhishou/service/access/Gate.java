package org.zhishou.service.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.zhishou.service.web.ProblemCode;
import org.zhishou.service.web.ProblemException;

/** Holds every call to what its handler method says of {@link Permitted}. */
@Component
class Gate implements HandlerInterceptor {
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && request.getDispatcherType() == DispatcherType.REQUEST) {
      var permitted = method.getMethodAnnotation(Permitted.class);
      if (permitted != null) {
        hold(permitted, CallerArgument.of(request), request);
      }
    }
    return true;
  }

  private static void hold(Permitted permitted, Caller caller, HttpServletRequest request) {
    var named = pathVariables(request);
    var county = named.get("county");
    if (county != null && !caller.knows(county)) {
      throw new ProblemException(ProblemCode.PATH_UNKNOWN, request.getRequestURI());
    }
    if (caller.is(permitted.value())) {
      return;
    }
    if (!caller.is(permitted.own())) {
      throw new ProblemException(ProblemCode.NOT_PERMITTED, request.getRequestURI());
    }
    for (var role : permitted.own()) {
      if (caller.is(role) && isOwn(role, caller, named)) {
        return;
      }
    }
    throw new ProblemException(ProblemCode.PATH_UNKNOWN, request.getRequestURI());
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
    return own != null && Objects.equals(own, named);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> pathVariables(HttpServletRequest request) {
    var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return variables == null ? Map.of() : (Map<String, String>) variables;
  }
}
