package org.zhishou.service.platform.listing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.QueryString;

/** Answers that carry what is kept, with its version. */
public final class Answers {
  private Answers() {}

  public static <T> ResponseEntity<T> withTag(T document, long version) {
    return with(ResponseEntity.ok(), document, version);
  }

  /** For an entry that was made at {@code list}. */
  public static <T> ResponseEntity<T> created(
      HttpServletRequest list, String id, T document, long version) {
    var address = list.getRequestURI() + "/" + UriUtils.encodePathSegment(id, UTF_8);
    return with(
        ResponseEntity.status(HttpStatus.CREATED).location(URI.create(address)), document, version);
  }

  public static <T> ResponseEntity<PageDocument<T>> page(
      HttpServletRequest request, Listing listing, List<T> items, int total) {
    var page = listing.page(items, total);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.LINK, links(request, page))
        .body(page);
  }

  /** Where the other pages of what a request asked for are, in one value of {@code Link}. */
  public static String links(HttpServletRequest request, PageDocument<?> page) {
    var selection = new StringBuilder();
    QueryString.parameters(request)
        .forEach(
            (name, values) -> {
              if (!name.equals("page") && !name.equals("size")) {
                selection.append('&').append(name).append('=');
                selection.append(URLEncoder.encode(values.getFirst(), UTF_8));
              }
            });
    return page.links(request.getRequestURI(), selection.toString());
  }

  /** What holds for this moment only, so that nobody keeps it. */
  public static <T> ResponseEntity<T> passing(T document) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(document);
  }

  /** The same, in words of the reader's language. */
  public static <T> ResponseEntity<T> worded(Locale locale, T document) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
        .body(document);
  }

  private static <T> ResponseEntity<T> with(
      ResponseEntity.BodyBuilder answer, T document, long version) {
    return answer
        .cacheControl(CacheControl.noCache().cachePrivate())
        .eTag(Precondition.entityTag(version))
        .body(document);
  }
}
