package org.zhishou.service.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a browser may do with an answer (Content-Security-Policy Level 3): the page runs its own
 * scripts by a nonce, the API's page those of this server, and no other answer anything at all.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ContentPolicy extends OncePerRequestFilter {
  static final String HEADER = "Content-Security-Policy";
  private static final String NOTHING =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";
  private static final String API_PAGE =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
          + " data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";
  private static final String PAGE =
      "default-src 'none'; script-src 'nonce-%1$s' 'strict-dynamic'; style-src 'nonce-%1$s';"
          + " style-src-attr 'none'; img-src 'self' data: blob:; connect-src 'self'; base-uri"
          + " 'none'; form-action 'none'; frame-ancestors 'none'";

  static String ofPage(String nonce) {
    return PAGE.formatted(nonce);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader(HEADER, isApiPage(request.getRequestURI()) ? API_PAGE : NOTHING);
    chain.doFilter(request, response);
  }

  private static boolean isApiPage(String path) {
    return path.startsWith("/swagger-ui");
  }
}
