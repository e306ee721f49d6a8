package org.zhishou.service.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.PlainText;

/** The key under which a client may send the same submission again. */
public final class IdempotencyKey {
  public static final String HEADER = "Idempotency-Key";

  private IdempotencyKey() {}

  /**
   * Null where there is none.
   *
   * @throws ProblemException if it is no text on one line
   */
  public static @Nullable String of(HttpServletRequest request) {
    var key = request.getHeader(HEADER);
    if (key != null && isUnseen(readable(key))) {
      var query = new Query(request);
      query.flaw(HEADER, "unseen", HEADER);
      query.check();
    }
    return key;
  }

  private static boolean isUnseen(String text) {
    return PlainText.isBlank(text) || PlainText.unfit(text).isPresent();
  }

  /** As a client wrote it that sends UTF-8: the server takes each byte for a character. */
  private static String readable(String key) {
    return new String(key.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
