package org.zhishou.service.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are too large, announced or not, and bodies in an encoding that nobody
 * decodes here.
 */
@Component
final class BodyLimitFilter extends OncePerRequestFilter {
  private final long limit;
  private final ProblemDetailsWriter writer;

  BodyLimitFilter(WebSettings settings, ProblemDetailsWriter writer) {
    this.limit = settings.bodyLimit().toBytes();
    this.writer = writer;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
    if (request.getContentLengthLong() > limit) {
      writer.write(request, response, tooLarge());
    } else if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      writer.write(
          request,
          response,
          new ProblemException(ProblemCode.MEDIA_TYPE_UNSUPPORTED, encoding, "identity")
              .header(HttpHeaders.ACCEPT_ENCODING, "identity"));
    } else {
      chain.doFilter(new LimitedRequest(request), response);
    }
  }

  private ProblemException tooLarge() {
    return new ProblemException(ProblemCode.BODY_TOO_LARGE, limit);
  }

  private final class LimitedRequest extends HttpServletRequestWrapper {
    private LimitedRequest(HttpServletRequest request) {
      super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new CountedInput(super.getInputStream(), limit, BodyLimitFilter.this::tooLarge);
    }
  }
}
