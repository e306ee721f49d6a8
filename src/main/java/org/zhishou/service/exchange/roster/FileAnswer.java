package org.zhishou.service.exchange.roster;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A file as an answer. */
public final class FileAnswer {
  /** A page to be printed has its own styles and pictures, and nothing else. */
  public static final String PRINT_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'self'";

  private FileAnswer() {}

  /**
   * A file that a browser saves, or shows where it can.
   *
   * @param name without suffix, in any language
   * @param tag of what the file was made from, without quotation marks
   */
  public static ResponseEntity<Resource> of(
      FileType type, String name, String tag, Locale locale, byte[] content) {
    return of(type, name, tag, locale, new ByteArrayResource(content));
  }

  /** The same, tagged by its content. */
  public static ResponseEntity<Resource> of(
      FileType type, String name, Locale locale, byte[] content) {
    return of(type, name, Integer.toHexString(Arrays.hashCode(content)), locale, content);
  }

  /** A large one, made when it is sent. */
  public static ResponseEntity<Resource> of(
      FileType type, String name, String tag, Locale locale, MadeFile.Content content) {
    return of(type, name, tag, locale, new MadeFile(content));
  }

  private static ResponseEntity<Resource> of(
      FileType type, String name, String tag, Locale locale, Resource content) {
    var shown = type == FileType.HTML || type == FileType.PDF;
    var builder = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
    var disposition = builder.filename(name + type.suffix(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .headers(
            headers -> {
              if (type == FileType.HTML) {
                headers.set("Content-Security-Policy", PRINT_POLICY);
              }
            })
        .cacheControl(CacheControl.noCache().cachePrivate())
        .eTag("\"" + tag + "-" + locale.getLanguage() + "\"")
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.ACCEPT)
        .contentType(type.mediaType())
        .body(content);
  }
}
