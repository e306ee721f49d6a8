package org.zhishou.service.whatif.scenario;

import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;

/** How large a problem may be that is worked on while a client waits. */
public final class AtOnce {
  /** Centres times physicians times weeks; 宁都县 has 19,000. */
  private static final long LARGEST = 200_000;

  /** The same times the values of a sweep. */
  private static final long LARGEST_SWEEP = 2_000_000;

  private AtOnce() {}

  /**
   * @throws ProblemException where the problem is too large
   */
  public static void expectBearable(CheckedProblem problem) {
    expect(size(problem), LARGEST);
  }

  /**
   * @throws ProblemException where so many problems of this size are too many
   */
  static void expectBearable(CheckedProblem problem, int values) {
    expect(size(problem) * values, LARGEST_SWEEP);
  }

  private static void expect(long size, long most) {
    if (size > most) {
      throw new ProblemException(ProblemCode.PROBLEM_TOO_LARGE, size, most);
    }
  }

  private static long size(CheckedProblem checked) {
    var problem = checked.problem();
    return (long) problem.centres().size() * problem.physicians().size() * problem.period().weeks();
  }
}
