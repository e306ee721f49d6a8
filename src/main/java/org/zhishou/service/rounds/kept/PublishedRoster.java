package org.zhishou.service.rounds.kept;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterReader;
import org.zhishou.service.platform.database.Packed;
import org.zhishou.service.rounds.round.OfRound;

/**
 * A roster as it was published.
 *
 * @param version from 1, one more with every amendment of the round
 * @param snapshot what it was planned from
 * @param chinese the contract's roster document; {@code english} the same, worded in English
 */
public record PublishedRoster(
    String county,
    String round,
    int version,
    String snapshot,
    Packed chinese,
    Packed english,
    String publishedBy,
    Instant publishedAt)
    implements OfRound {
  /** The document, in English where the locale asks for it, else in Chinese. */
  public byte[] in(Locale locale) {
    return (locale.getLanguage().equals("en") ? english : chinese).unpack();
  }

  public List<Duty> duties() {
    return new RosterReader().read(chinese.unpack());
  }
}
