package org.zhishou.service.platform.idempotency;

import org.jspecify.annotations.Nullable;
import org.zhishou.service.platform.database.Fingerprint;
import org.zhishou.service.platform.web.KeyedBody;

/**
 * What tells whether a submission came before.
 *
 * @param key null where the client asks for nothing of the kind
 * @param fingerprint of the body
 */
public record Sent(@Nullable String key, String fingerprint) {
  public static Sent of(@Nullable String key, byte[] body) {
    return new Sent(key, Fingerprint.of(body));
  }

  public static Sent of(KeyedBody body) {
    return of(body.key(), body.bytes());
  }
}
