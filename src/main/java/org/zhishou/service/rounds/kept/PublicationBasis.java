package org.zhishou.service.rounds.kept;

import java.util.List;
import java.util.Optional;

/**
 * Where a published version came from.
 *
 * @param draft which it is
 * @param acknowledged the coverage gaps it was published with
 */
public record PublicationBasis(
    String county, String round, int version, String draft, List<AcknowledgedGap> acknowledged) {
  public PublicationBasis {
    acknowledged = List.copyOf(acknowledged);
  }

  /** What was said of the gap, which goes on while it grows no wider. */
  public Optional<AcknowledgedGap> acknowledged(Gap gap, int missing) {
    return acknowledged.stream()
        .filter(one -> one.gap().equals(gap) && one.missing() >= missing)
        .findFirst();
  }
}
