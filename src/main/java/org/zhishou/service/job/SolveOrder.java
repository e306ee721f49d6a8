package org.zhishou.service.job;

import org.jspecify.annotations.Nullable;

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
    if (name != null && name.codePointCount(0, name.length()) > LONGEST_NAME) {
      name = name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }
  }
}
