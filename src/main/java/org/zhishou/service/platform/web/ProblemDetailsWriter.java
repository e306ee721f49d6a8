package org.zhishou.service.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes problems as {@code application/problem+json}, whatever the client accepts: filters, error
 * pages and exception handlers all answer alike.
 */
@Component
public class ProblemDetailsWriter {
  private final JsonMapper mapper;

  ProblemDetailsWriter(JsonMapper mapper) {
    this.mapper = mapper;
  }

  public void write(
      HttpServletRequest request, HttpServletResponse response, ProblemException problem)
      throws IOException {
    write(request, response, problem.document(Language.of(request)), problem.headers());
  }

  void write(
      HttpServletRequest request,
      HttpServletResponse response,
      ProblemDocument document,
      HttpHeaders headers)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setStatus(document.status());
    headers.forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Language.of(request).toLanguageTag());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(mapper.writeValueAsBytes(document));
  }
}
