package org.zhishou.service.planning.availability;

import java.time.Instant;
import java.util.List;

/**
 * A bureau reminded an institution to hand in. Published within the transaction that records it.
 *
 * @param physicians of whom nothing was handed in yet
 */
public record HandInReminded(
    String county,
    String round,
    String institution,
    List<String> physicians,
    Instant deadline,
    String remindedBy,
    Instant at) {
  public HandInReminded {
    physicians = List.copyOf(physicians);
  }
}
