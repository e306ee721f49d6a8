package org.zhishou.service.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses query parameters where none is {@link Stated}, once it is settled that the caller may
 * call. Elsewhere the {@link Query} refuses those it does not know, with all else that is wrong.
 */
@Component
class UnknownParameters implements HandlerInterceptor, WebMvcConfigurer {
  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(this).order(Ordered.LOWEST_PRECEDENCE);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && areRefused(method)
        && method.getMethodAnnotation(Stated.class) instanceof Stated stated
        && StatedQuery.names(method, stated).isEmpty()) {
      new Query(request).check();
    }
    return true;
  }

  /**
   * Whoever comes without logging in follows a link, and programs that pass links on add parameters
   * of their own to them.
   */
  static boolean areRefused(HandlerMethod handler) {
    return handler.hasMethodAnnotation(Stated.class) && !ApiProblems.isUnguarded(handler);
  }
}
