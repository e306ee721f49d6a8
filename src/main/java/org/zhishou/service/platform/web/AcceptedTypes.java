package org.zhishou.service.platform.web;

import java.util.HashMap;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What a request accepts, whatever charset it names beside: all answers are UTF-8, and of JSON no
 * charset says anything (RFC 8259, section 11).
 */
@Component
class AcceptedTypes implements WebMvcConfigurer {
  private static final String CHARSET = "charset";

  @Override
  public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
    var header = new HeaderContentNegotiationStrategy();
    configurer.strategies(
        List.of(
            request ->
                header.resolveMediaTypes(request).stream()
                    .map(AcceptedTypes::withoutCharset)
                    .toList()));
  }

  private static MediaType withoutCharset(MediaType accepted) {
    if (accepted.getParameter(CHARSET) == null) {
      return accepted;
    }
    var parameters = new HashMap<>(accepted.getParameters());
    parameters.remove(CHARSET);
    return new MediaType(accepted.getType(), accepted.getSubtype(), parameters);
  }
}
