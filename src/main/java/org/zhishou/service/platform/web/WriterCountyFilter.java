package org.zhishou.service.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zhishou.service.platform.database.Writers;

/** Says for which county a request writes, which has a share of those who write at once. */
@Component
final class WriterCountyFilter extends OncePerRequestFilter {
  private static final Pattern COUNTY = Pattern.compile("/api/v1/counties/([^/]+).*");

  private final Writers writers;

  WriterCountyFilter(Writers writers) {
    this.writers = writers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var path = COUNTY.matcher(request.getRequestURI());
    if (path.matches()) {
      writers.of(path.group(1));
    }
    try {
      chain.doFilter(request, response);
    } finally {
      writers.ofNone();
    }
  }
}
