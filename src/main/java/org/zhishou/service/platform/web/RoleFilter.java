package org.zhishou.service.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zhishou.service.platform.node.NodeSettings;

/** On a node without the role {@code web} only monitoring is answered. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RoleFilter extends OncePerRequestFilter {
  private final NodeSettings node;
  private final ProblemDetailsWriter writer;

  RoleFilter(NodeSettings node, ProblemDetailsWriter writer) {
    this.node = node;
    this.writer = writer;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return node.answers() || request.getRequestURI().startsWith("/actuator");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    writer.write(request, response, StatusProblems.of(404, request, ""));
  }
}
