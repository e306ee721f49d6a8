package org.zhishou.service.access;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Optional;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API document states of how callers show who they are. */
@Configuration(proxyBeanMethods = false)
class AccessDocument {
  @Bean
  OpenApiCustomizer securitySchemes() {
    return document -> {
      var components = Optional.ofNullable(document.getComponents()).orElseGet(Components::new);
      components.addSecuritySchemes(
          "password",
          new SecurityScheme()
              .type(SecurityScheme.Type.HTTP)
              .scheme("basic")
              .description("User name and password"));
      components.addSecuritySchemes(
          "token",
          new SecurityScheme()
              .type(SecurityScheme.Type.HTTP)
              .scheme("bearer")
              .description("A personal access token, or a JWT of the OpenID Connect provider"));
      components.addSecuritySchemes(
          "session",
          new SecurityScheme()
              .type(SecurityScheme.Type.APIKEY)
              .in(SecurityScheme.In.COOKIE)
              .name(Sessions.COOKIE)
              .description(
                  "Begun by POST /api/v1/session; changes also need the header X-CSRF-TOKEN"));
      document.components(components);
    };
  }

  @Bean
  GlobalOperationCustomizer whoMayCall() {
    return (operation, handler) -> {
      if (!Gate.isGuarded(handler)) {
        return operation.security(List.of());
      }
      return operation.security(
          List.of(
              new SecurityRequirement().addList("password"),
              new SecurityRequirement().addList("token"),
              new SecurityRequirement().addList("session")));
    };
  }
}
