package org.zhishou.service.solving.job;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells a submission sent again from a new one.
 *
 * @param key of the client's own choosing, beside who it is
 * @param fingerprint of everything that was submitted under it
 */
public record SubmissionKey(String key, String fingerprint) {
  private static final int LONGEST = 300;

  /** A key is its caller's, whoever else of the county uses the same. */
  static SubmissionKey of(String key, byte[] problem, SolveTerms terms, Origin origin) {
    var by = origin.submittedBy();
    var own = (by == null ? "" : by) + "\n" + key;
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      if (own.length() > LONGEST) {
        own = HexFormat.of().formatHex(digest.digest(own.getBytes(StandardCharsets.UTF_8)));
      }
      digest.update(terms.toString().getBytes(StandardCharsets.UTF_8));
      return new SubmissionKey(own, HexFormat.of().formatHex(digest.digest(problem)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
