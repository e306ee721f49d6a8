package org.zhishou.service.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A body that may come twice and is to count once.
 *
 * @param bytes by which it is known again; not to be changed
 * @param json what it says
 * @param key under which it counts once; null where it counts whenever it comes
 */
public record KeyedBody(byte[] bytes, JsonNode json, @Nullable String key) {
  /**
   * @throws org.zhishou.engine.json.UnreadableJsonException if the body is no JSON
   */
  public static KeyedBody of(HttpServletRequest request) throws IOException {
    return of(request.getInputStream().readAllBytes(), request);
  }

  static KeyedBody of(byte[] bytes, HttpServletRequest request) {
    return new KeyedBody(bytes, Body.parse(bytes), IdempotencyKey.of(request));
  }
}
