package org.zhishou.service.solving.job;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells a submission sent again from a new one.
 *
 * @param key of the client's own choosing
 * @param fingerprint of everything that was submitted under it
 */
public record SubmissionKey(String key, String fingerprint) {
  static SubmissionKey of(String key, byte[] problem, SolveTerms terms) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(terms.toString().getBytes(StandardCharsets.UTF_8));
      return new SubmissionKey(key, HexFormat.of().formatHex(digest.digest(problem)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
