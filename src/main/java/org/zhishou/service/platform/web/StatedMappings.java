package org.zhishou.service.platform.web;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Has the media types of a handler method follow from what it is {@link Stated} to do: its body is
 * JSON, and so is its answer unless that is a stream, a file or nothing. A request that need not
 * have a body needs no media type where it has none. What the mapping itself names goes before.
 */
@Component
class StatedMappings implements WebMvcRegistrations {
  @Override
  public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
    return new RequestMappingHandlerMapping() {
      @Override
      protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> type) {
        var mapped = super.getMappingForMethod(method, type);
        var stated = method.getAnnotation(Stated.class);
        if (mapped == null || stated == null) {
          return mapped;
        }
        var whole = mediaTypes(method, stated, getBuilderConfiguration()).combine(mapped);
        if (!stated.bodyNeeded()) {
          whole.getConsumesCondition().setBodyRequired(false);
        }
        return whole;
      }
    };
  }

  private static RequestMappingInfo mediaTypes(
      Method method, Stated stated, RequestMappingInfo.BuilderConfiguration configuration) {
    var types = RequestMappingInfo.paths().options(configuration);
    if (RequestArguments.form(method, stated).isPresent() || !stated.body().isBlank()) {
      types.consumes(
          stated.lines().isBlank()
              ? new String[] {MediaType.APPLICATION_JSON_VALUE}
              : new String[] {
                MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_NDJSON_VALUE
              });
    }
    if (stated.events() != Void.class) {
      types.produces(MediaType.TEXT_EVENT_STREAM_VALUE);
    } else if (stated.answerType().isBlank() && stated.status() != HttpStatus.NO_CONTENT.value()) {
      types.produces(MediaType.APPLICATION_JSON_VALUE);
    }
    return types.build();
  }
}
