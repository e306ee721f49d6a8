package org.zhishou.service.planning.run;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.zhishou.service.rounds.kept.Snapshot;

/** A snapshot in a list. */
@Schema(description = "What the round was solved from, without the problem.")
record SnapshotDocument(
    String id,
    @Schema(description = "SHA-256 of the problem.") String fingerprint,
    @Schema(minimum = "1") int policyVersion,
    long registryRevision,
    String madeBy,
    Instant madeAt) {

  static SnapshotDocument of(Snapshot snapshot) {
    return new SnapshotDocument(
        snapshot.id(),
        snapshot.fingerprint(),
        snapshot.policyVersion(),
        snapshot.registryRevision(),
        snapshot.madeBy(),
        snapshot.madeAt());
  }
}
