package org.zhishou.service.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a receiver knows that a delivery is ours, whole and fresh: HMAC-SHA-256 (RFC 2104) over
 * {@code id.timestamp.body}, as Standard Webhooks 1.0.0 lays it down.
 */
final class Signature {
  static final String ID = "webhook-id";
  static final String TIMESTAMP = "webhook-timestamp";
  static final String SIGNATURE = "webhook-signature";

  private static final String SECRET_PREFIX = "whsec_";
  private static final String VERSION = "v1,";
  private static final int SECRET_BYTES = 32;

  /** Like those of access, not to come from a seed. */
  private static final SecureRandom RANDOM = new SecureRandom();

  private Signature() {}

  /** 256 bits in Base64, behind a prefix for those who look for secrets that went astray. */
  static String newSecret() {
    var bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return SECRET_PREFIX + Base64.getEncoder().encodeToString(bytes);
  }

  /** The header's value: one signature by each of the secrets, separated by blanks. */
  static String of(List<String> secrets, String id, Instant timestamp, byte[] body) {
    return secrets.stream()
        .map(secret -> VERSION + of(secret, id, timestamp, body))
        .collect(Collectors.joining(" "));
  }

  private static String of(String secret, String id, Instant timestamp, byte[] body) {
    try {
      var key = Base64.getDecoder().decode(secret.substring(SECRET_PREFIX.length()));
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update((id + "." + timestamp.getEpochSecond() + ".").getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
