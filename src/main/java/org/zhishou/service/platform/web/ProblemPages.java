package org.zhishou.service.platform.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Explains each problem at the address that is its type. */
@RestController
@Unguarded
@RequestMapping(
    path = "/problems",
    produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_HTML_VALUE})
@Tag(name = "Problems", description = "What each error of this API means and what may be done")
class ProblemPages {
  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  /** A problem in general, whenever it happens. */
  record Page(String type, String code, int status, String title, String explanation) {
    static Page of(ProblemCode code, Locale locale) {
      return new Page(
          code.type(),
          code.code(),
          code.status().value(),
          code.title(locale),
          code.explanation(locale));
    }
  }

  @GetMapping
  @Operation(operationId = "listProblems", summary = "List the problems that the API answers with")
  @ApiResponse(
      responseCode = "200",
      description = "Every problem, as JSON or as a page to read",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            array = @ArraySchema(schema = @Schema(ref = "ProblemPage"))),
        @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string"))
      })
  ResponseEntity<?> all(HttpServletRequest request) {
    var locale = Language.of(request);
    return prefersHtml(request)
        ? in(locale).contentType(HTML).body(list(locale))
        : in(locale)
            .contentType(MediaType.APPLICATION_JSON)
            .body(Arrays.stream(ProblemCode.values()).map(code -> Page.of(code, locale)).toList());
  }

  @GetMapping("/{code}")
  @Operation(
      operationId = "explainProblem",
      summary = "Explain a problem",
      description = "The address is the `type` of the problem's details.")
  @ApiResponse(
      responseCode = "200",
      description = "The problem in general, as JSON or as a page to read",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(ref = "ProblemPage")),
        @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string"))
      })
  @Problems(ProblemCode.PATH_UNKNOWN)
  ResponseEntity<?> one(@PathVariable String code, HttpServletRequest request) {
    var locale = Language.of(request);
    var page =
        ProblemCode.of(code)
            .map(known -> Page.of(known, locale))
            .orElseThrow(
                () -> new ProblemException(ProblemCode.PATH_UNKNOWN, request.getRequestURI()));
    return prefersHtml(request)
        ? in(locale).contentType(HTML).body(single(page, locale))
        : in(locale).contentType(MediaType.APPLICATION_JSON).body(page);
  }

  private static boolean prefersHtml(HttpServletRequest request) {
    var accept = request.getHeader(HttpHeaders.ACCEPT);
    var types = new ArrayList<>(MediaType.parseMediaTypes(accept));
    MimeTypeUtils.sortBySpecificity(types);
    return types.stream()
        .filter(type -> type.includes(MediaType.APPLICATION_JSON) || type.includes(HTML))
        .findFirst()
        .filter(type -> !type.includes(MediaType.APPLICATION_JSON))
        .isPresent();
  }

  private static String list(Locale locale) {
    var items =
        Arrays.stream(ProblemCode.values())
            .map(
                code ->
                    "<li><a href=\"%s\">%s</a> (%d)</li>"
                        .formatted(
                            code.type(),
                            HtmlUtils.htmlEscape(code.title(locale)),
                            code.status().value()))
            .collect(Collectors.joining("\n", "<ul>", "</ul>"));
    return html(locale, ProblemWords.in(locale, "pages.title"), items);
  }

  private static String single(Page page, Locale locale) {
    var body =
        "<p>%s %d · <code>%s</code></p>\n<p>%s</p>\n<p><a href=\"/problems\">%s</a></p>"
            .formatted(
                ProblemWords.in(locale, "pages.status"),
                page.status(),
                page.code(),
                HtmlUtils.htmlEscape(page.explanation()),
                ProblemWords.in(locale, "pages.title"));
    return html(locale, page.title(), body);
  }

  private static ResponseEntity.BodyBuilder in(Locale locale) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE);
  }

  private static String html(Locale locale, String title, String body) {
    return """
    <!doctype html>
    <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
    <body><h1>%s</h1>
    %s
    </body></html>
    """
        .formatted(
            locale.toLanguageTag(), HtmlUtils.htmlEscape(title), HtmlUtils.htmlEscape(title), body);
  }
}
