package org.zhishou.service.platform.web;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ForwardedHeaderFilter;

/**
 * What a proxy says of the address that was called counts where {@code
 * server.forward-headers-strategy=framework} says that there is one. Else nobody sees these
 * headers: libraries would put what any caller writes there into their answers.
 */
@Configuration(proxyBeanMethods = false)
class ForwardedHeaders {
  @Bean
  static FilterRegistrationBean<ForwardedHeaderFilter> proxyHeaders(ServerProperties settings) {
    var filter = new ForwardedHeaderFilter();
    filter.setRemoveOnly(settings.getForwardHeadersStrategy() != ForwardHeadersStrategy.FRAMEWORK);
    var registration = new FilterRegistrationBean<>(filter);
    registration.setDispatcherTypes(
        DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }
}
