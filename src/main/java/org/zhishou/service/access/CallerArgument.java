package org.zhishou.service.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a handler method its {@link Caller}. */
final class CallerArgument implements HandlerMethodArgumentResolver {
  private static final Caller ANYBODY =
      new Caller("anybody", "anybody", EnumSet.allOf(Role.class), null, null, null, null);

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Caller.class;
  }

  @Override
  public Caller resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer view,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
  }

  static Caller of(HttpServletRequest request) {
    return request.getAttribute(Caller.class.getName()) instanceof Caller caller ? caller : ANYBODY;
  }
}
