package org.zhishou.service.access;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;

/** Who calls in this thread. */
final class CurrentCaller {
  private CurrentCaller() {}

  static Optional<CallerAuthentication> authentication() {
    return SecurityContextHolder.getContext().getAuthentication()
            instanceof CallerAuthentication known
        ? Optional.of(known)
        : Optional.empty();
  }

  static Caller get() {
    return require().getPrincipal();
  }

  static CallerAuthentication require() {
    return authentication()
        .orElseThrow(() -> new ProblemException(ProblemCode.CREDENTIALS_MISSING));
  }
}
