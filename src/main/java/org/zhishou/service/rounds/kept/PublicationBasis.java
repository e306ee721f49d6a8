package org.zhishou.service.rounds.kept;

import java.util.List;

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
}
