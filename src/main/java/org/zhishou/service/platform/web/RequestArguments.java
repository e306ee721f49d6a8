package org.zhishou.service.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.JsonNode;

/**
 * Gives handler methods what they take of a request, in the order in which they take it: all of it
 * is read before the method begins, and so before any of its transactions.
 */
@Component
class RequestArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {
  private static final Set<Class<?>> OF_BODY =
      Set.of(KeyedBody.class, JsonNode.class, byte[].class);
  private static final Set<Class<?>> TAKEN =
      Set.of(
          Query.class,
          DateSpan.class,
          Precondition.class,
          KeyedBody.class,
          JsonNode.class,
          byte[].class);

  private static final String BODY = RequestArguments.class.getName() + ".body";

  static {
    TAKEN.forEach(SpringDocUtils.getConfig()::addRequestWrapperToIgnore);
    SpringDocUtils.getConfig().addAnnotationsToIgnore(Form.class);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.hasMethodAnnotation(Stated.class)
        && (parameter.hasParameterAnnotation(Form.class)
            || TAKEN.contains(parameter.getParameterType()));
  }

  /** The record that the body of a handler method's requests is read as, if it is. */
  static Optional<Class<?>> form(Method handler, Stated stated) {
    return stated.form() != Void.class
        ? Optional.of(stated.form())
        : forms(handler).<Class<?>>map(Parameter::getType).findFirst();
  }

  static boolean takesForm(Method handler) {
    return forms(handler).findAny().isPresent();
  }

  private static Stream<Parameter> forms(Method handler) {
    return Arrays.stream(handler.getParameters())
        .filter(parameter -> parameter.isAnnotationPresent(Form.class));
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer view,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders)
      throws IOException, HttpMediaTypeNotSupportedException {
    var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    var stated = Objects.requireNonNull(parameter.getMethodAnnotation(Stated.class));
    var type = parameter.getParameterType();
    if (type == Query.class) {
      return new Query(request);
    }
    if (type == DateSpan.class) {
      return DateSpan.of(request);
    }
    if (type == Precondition.class) {
      return stated.conditional()
          ? Precondition.of(request)
          : stated.replacing() ? Precondition.ifGiven(request) : Precondition.orAny(request);
    }
    if (type == byte[].class) {
      FileBody.refuseParts(request);
    }
    var body = body(request, parameter, stated.bodyNeeded());
    if (type == byte[].class) {
      return body;
    }
    if (type == KeyedBody.class) {
      return KeyedBody.of(body, request);
    }
    return type == JsonNode.class
        ? Body.parse(body)
        : Body.read(Body.parse(body), type.asSubclass(Record.class));
  }

  /** Kept beside the request only where a later argument takes it too, since it may be large. */
  private static byte[] body(HttpServletRequest request, MethodParameter parameter, boolean needed)
      throws IOException {
    var body = request.getAttribute(BODY) instanceof byte[] read ? read : null;
    if (body == null) {
      body = request.getInputStream().readAllBytes();
    }
    if (isTakenAfter(parameter)) {
      request.setAttribute(BODY, body);
    } else {
      request.removeAttribute(BODY);
    }
    return needed ? body : Body.orEmpty(body);
  }

  private static boolean isTakenAfter(MethodParameter parameter) {
    var all = Objects.requireNonNull(parameter.getMethod()).getParameters();
    return Arrays.stream(all)
        .skip(parameter.getParameterIndex() + 1L)
        .anyMatch(RequestArguments::isBody);
  }

  private static boolean isBody(Parameter parameter) {
    return parameter.isAnnotationPresent(Form.class) || OF_BODY.contains(parameter.getType());
  }
}
