package org.zhishou.service.access;

import org.springframework.security.core.AuthenticationException;
import org.zhishou.service.platform.web.ProblemException;

/** Nobody looked at the password: too many wrong ones came before it. */
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
