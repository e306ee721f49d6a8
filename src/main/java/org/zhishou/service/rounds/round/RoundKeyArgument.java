package org.zhishou.service.rounds.round;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives a handler method the {@link RoundKey} of its path, and writes both of its parts into the
 * API document.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RoundKeyArgument
    implements HandlerMethodArgumentResolver, WebMvcConfigurer, GlobalOperationCustomizer {
  private static final String COUNTY = "county";
  private static final String ROUND = "round";

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(RoundKey.class);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == RoundKey.class;
  }

  @Override
  public RoundKey resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer view,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var variables =
        (Map<?, ?>)
            request.getAttribute(
                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    return new RoundKey(part(variables, COUNTY), part(variables, ROUND));
  }

  private static String part(@Nullable Map<?, ?> variables, String name) {
    return (String) Objects.requireNonNull(Objects.requireNonNull(variables).get(name), name);
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    if (Arrays.stream(handler.getMethodParameters()).anyMatch(this::supportsParameter)) {
      var parameters = new ArrayList<>(List.of(path(COUNTY), path(ROUND)));
      if (operation.getParameters() != null) {
        parameters.addAll(operation.getParameters());
      }
      operation.setParameters(parameters);
    }
    return operation;
  }

  private static Parameter path(String name) {
    return new Parameter().in("path").name(name).required(true).schema(new StringSchema());
  }
}
