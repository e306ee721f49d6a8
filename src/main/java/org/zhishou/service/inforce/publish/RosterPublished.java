package org.zhishou.service.inforce.publish;

import java.time.Instant;
import java.util.List;
import org.zhishou.service.rounds.round.OfRound;

/**
 * A roster holds from now on. Published within the transaction that publishes it.
 *
 * @param version from 1; above 1 it is an amendment
 * @param physicians who gain, lose or move duties, all of the roster for the first version
 * @param centres where duties change
 * @param institutions who employ those physicians
 */
public record RosterPublished(
    String county,
    String round,
    int version,
    List<String> physicians,
    List<String> centres,
    List<String> institutions,
    String publishedBy,
    Instant at)
    implements OfRound {
  public RosterPublished {
    physicians = List.copyOf(physicians);
    centres = List.copyOf(centres);
    institutions = List.copyOf(institutions);
  }
}
