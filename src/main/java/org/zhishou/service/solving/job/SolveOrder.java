package org.zhishou.service.solving.job;

import org.jspecify.annotations.Nullable;
import org.zhishou.service.platform.database.Packed;

/**
 * What somebody wants solved.
 *
 * @param name the problem's own, for people
 * @param problem JSON in UTF-8, already checked
 * @param key by which the same submission is known when it comes again; null where the client named
 *     none
 */
public record SolveOrder(
    Origin origin,
    @Nullable String name,
    Packed problem,
    SolveTerms terms,
    @Nullable SubmissionKey key) {
  private static final int LONGEST_NAME = 200;

  public SolveOrder {
    name = cut(name);
  }

  /** A name that is too long for people, cut; never through a character beyond 16 bits. */
  static @Nullable String cut(@Nullable String name) {
    if (name == null || name.length() <= LONGEST_NAME) {
      return name;
    }
    var end = Character.isHighSurrogate(name.charAt(LONGEST_NAME - 1)) ? 1 : 0;
    return name.substring(0, LONGEST_NAME - end) + "…";
  }
}
