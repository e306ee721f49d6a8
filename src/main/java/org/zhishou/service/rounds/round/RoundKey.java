package org.zhishou.service.rounds.round;

import java.util.function.Supplier;
import org.zhishou.service.platform.web.ProblemException;

/**
 * Which round of which county: what the path of everything of a round says.
 *
 * @param id such as {@code 2026-Q4}, as in {@link Round#id}
 */
public record RoundKey(String county, String id) {
  /** The round's address below its county. */
  public String thing() {
    return "rounds/" + id;
  }

  /**
   * The address of something of the round, likewise.
   *
   * @param below its address below the round's own, such as {@code drafts/7}
   */
  public String thing(String below) {
    return thing() + "/" + below;
  }

  /** What an {@code Idempotency-Key} counts within, where {@code thing} is made. */
  public String scope(String thing) {
    return county + "/" + thing(thing);
  }

  /**
   * Where the round has no such thing.
   *
   * @param below its address below the round's own
   */
  public Supplier<ProblemException> unknown(String below) {
    return ProblemException.unknown(county, thing(below));
  }
}
