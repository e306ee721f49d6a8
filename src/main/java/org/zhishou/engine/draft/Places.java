package org.zhishou.engine.draft;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which places prices are asked for: the part of a board that somebody sees.
 *
 * @param from first date, {@code to} the last; may lie outside the period
 * @param centres where the duty may go; null for everywhere
 * @param physicians who may take it or exchange it for one of theirs; the holder among them for
 *     moves. Null for everybody
 */
public record Places(
    LocalDate from, LocalDate to, @Nullable Set<String> centres, @Nullable Set<String> physicians) {
  public static final Places ALL = between(LocalDate.MIN, LocalDate.MAX);

  public static Places between(LocalDate from, LocalDate to) {
    return new Places(from, to, null, null);
  }

  boolean covers(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }

  boolean hasCentre(String centre) {
    return centres == null || centres.contains(centre);
  }

  boolean hasPhysician(String physician) {
    return physicians == null || physicians.contains(physician);
  }

  /** The same, but no date before this one. */
  public Places notBefore(LocalDate date) {
    return from.isBefore(date) ? new Places(date, to, centres, physicians) : this;
  }
}
