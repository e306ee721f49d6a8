package org.zhishou.service.platform.web;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A request that need not have a body needs no media type where it has none. */
@Component
class BodiesLeftOut implements WebMvcRegistrations {
  @Override
  public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
    return new RequestMappingHandlerMapping() {
      @Override
      protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> type) {
        var mapped = super.getMappingForMethod(method, type);
        var stated = method.getAnnotation(Stated.class);
        if (mapped != null && stated != null && !stated.bodyNeeded()) {
          mapped.getConsumesCondition().setBodyRequired(false);
        }
        return mapped;
      }
    };
  }
}
