package org.zhishou.service.record.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.platform.database.Fingerprint;

/** What sealed entries say, by which they are known again. */
final class SealedText {
  private SealedText() {}

  /** SHA-256 over all that the entries say, in their order. */
  static String fingerprint(List<LedgerEntry> entries) {
    return Fingerprint.of(
        entries.stream().map(SealedText::line).collect(Collectors.joining()).getBytes(UTF_8));
  }

  /**
   * Fixed for all time: seals that were made are checked by it. A null is an empty field, but for a
   * tour, which has a field only where one is named.
   */
  private static String line(LedgerEntry entry) {
    return Stream.concat(fixed(entry), Stream.ofNullable(entry.tour()))
        .map(value -> value == null ? "" : value.toString())
        .collect(Collectors.joining("\u001f", "", "\n"));
  }

  private static Stream<@Nullable Object> fixed(LedgerEntry entry) {
    return Stream.of(
        entry.id(),
        entry.by().physician().id(),
        entry.by().physician().name(),
        entry.by().title(),
        entry.by().specialty(),
        entry.by().institution().id(),
        entry.by().institution().name(),
        entry.centre().id(),
        entry.centre().name(),
        entry.type(),
        entry.from(),
        entry.to(),
        entry.session(),
        entry.sign(),
        entry.restDay(),
        entry.travelMinutes(),
        entry.round(),
        entry.rosterVersion(),
        entry.source(),
        entry.counters(),
        entry.reason(),
        entry.enteredBy(),
        entry.enteredAt());
  }
}
