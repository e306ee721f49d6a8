package org.zhishou.service.solving.job;

import java.util.Locale;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.service.platform.database.Packed;

/**
 * A roster as the contract's JSON in UTF-8, worded in each language once, so that whoever reads it
 * later needs no problem and no engine.
 *
 * @param score the one the document states
 */
public record RosterDocument(RosterScore score, Packed chinese, Packed english) {
  /** English where the locale asks for it, else Chinese. */
  public byte[] in(Locale locale) {
    return (locale.getLanguage().equals("en") ? english : chinese).unpack();
  }
}
