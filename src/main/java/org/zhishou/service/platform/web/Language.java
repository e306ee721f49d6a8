package org.zhishou.service.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The language to answer a request in: Chinese unless the client prefers English. */
public final class Language {
  public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
  public static final Locale ENGLISH = Locale.ENGLISH;

  private Language() {}

  public static Locale of(HttpServletRequest request) {
    var header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    return ranges(header == null ? "" : header).stream()
        .filter(range -> range.getWeight() > 0)
        .map(range -> range.getRange().split("-")[0])
        .filter(language -> language.equals("zh") || language.equals("en") || language.equals("*"))
        .findFirst()
        .filter(language -> language.equals("en"))
        .map(english -> ENGLISH)
        .orElse(CHINESE);
  }

  private static List<Locale.LanguageRange> ranges(String header) {
    try {
      return Locale.LanguageRange.parse(header.isBlank() ? "*" : header);
    } catch (IllegalArgumentException malformed) {
      return List.of();
    }
  }
}
