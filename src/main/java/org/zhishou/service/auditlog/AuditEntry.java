package org.zhishou.service.auditlog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What the log holds of one deed.
 *
 * @param chain the county, or the empty name
 * @param sequence from 1, without a gap within its chain
 * @param at to the millisecond
 * @param detail JSON, as it was hashed
 * @param previousHash of the entry before; {@link #NONE_BEFORE} for the first
 * @param hash SHA-256 in hexadecimal over all of the other properties, in their order
 */
public record AuditEntry(
    String chain,
    long sequence,
    Instant at,
    @Nullable String actorId,
    String actorName,
    Outcome outcome,
    String action,
    String thing,
    String detail,
    String previousHash,
    String hash) {
  static final String NONE_BEFORE = "0".repeat(64);

  AuditEntry seal() {
    return new AuditEntry(
        chain,
        sequence,
        at,
        actorId,
        actorName,
        outcome,
        action,
        thing,
        detail,
        previousHash,
        expectedHash());
  }

  /**
   * What the hash has to be. Each part goes in behind its length in bytes, so that no two entries
   * read alike: {@code 3:abc}, and {@code -} for what is missing.
   */
  String expectedHash() {
    var digest = sha256();
    for (var part :
        Arrays.asList(
            chain,
            Long.toString(sequence),
            Long.toString(at.toEpochMilli()),
            actorId,
            actorName,
            outcome.name(),
            action,
            thing,
            detail,
            previousHash)) {
      add(digest, part);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, @Nullable String part) {
    if (part == null) {
      digest.update((byte) '-');
      return;
    }
    var bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
