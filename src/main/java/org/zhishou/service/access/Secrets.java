package org.zhishou.service.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Secrets that nobody chose: so long that a plain hash keeps them. They are the one thing in the
 * house that must not come from a seed.
 */
public final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LEGIBLE = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int LEGIBLE_LENGTH = 16;

  private Secrets() {}

  /** 256 bits, in characters that a cookie and a header carry. */
  public static String token() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** 93 bits, to be read off a screen and typed. */
  static String password() {
    var password = new StringBuilder();
    for (var i = 0; i < LEGIBLE_LENGTH; i++) {
      password.append(LEGIBLE.charAt(RANDOM.nextInt(LEGIBLE.length())));
    }
    return password.toString();
  }

  /** SHA-256 in hexadecimal. */
  public static String hash(String secret) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
