package org.zhishou.service.access;

import org.springframework.security.core.AuthenticationException;
import org.zhishou.service.platform.web.ProblemException;

/** Nobody could say whether what was shown is right: not yet, or not at this moment. */
final class HeldLogin extends AuthenticationException {
  private final transient ProblemException problem;

  HeldLogin(ProblemException problem) {
    super(problem.getMessage(), problem);
    this.problem = problem;
  }

  ProblemException problem() {
    return problem;
  }
}
