package org.zhishou.service.whatif.insight;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.zhishou.service.platform.web.Language;

/** Answers in words of the reader's language, worked out for this request alone. */
final class Worded {
  private Worded() {}

  static <T> ResponseEntity<T> answer(HttpServletRequest request, T answer) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_LANGUAGE, Language.of(request).toLanguageTag())
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
        .body(answer);
  }
}
