package org.zhishou.service.platform.web;

import jakarta.servlet.http.HttpServletRequest;
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
    if (key != null && (PlainText.isBlank(key) || PlainText.unfit(key).isPresent())) {
      var query = new Query(request);
      query.flaw(HEADER, "unseen", HEADER);
      query.check();
    }
    return key;
  }
}
