package org.zhishou.service.access;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.auditlog.AuditLog;
import org.zhishou.service.auditlog.Deed;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.Body;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.RecordShape;
import org.zhishou.service.platform.web.Stated;

/** Callers about themselves. */
@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "Session")
class MeController {
  private final UserStore store;
  private final Users users;
  private final Passwords passwords;
  private final AuditLog log;

  MeController(UserStore store, Users users, Passwords passwords, AuditLog log) {
    this.log = log;
    this.store = store;
    this.users = users;
    this.passwords = passwords;
  }

  @GetMapping
  @Permitted(everyRole = true, withGivenPassword = true)
  @Stated(
      id = "whoAmI",
      summary = "See who one is here",
      description = "Name, roles and what they are held for; in a session, its CSRF token too.",
      answered = "The caller")
  ResponseEntity<CallerDocument> me(HttpServletRequest request) {
    var csrfToken = Sessions.token(request).map(Sessions::csrf).orElse(null);
    return Answers.passing(CallerDocument.of(CurrentCaller.require(), csrfToken));
  }

  @PutMapping("/password")
  @Permitted(everyRole = true, withGivenPassword = true, recordsItself = true)
  @Stated(
      id = "changePassword",
      summary = "Change one's password",
      description =
          """
          All sessions end, this one too; access tokens are revoked. Whoever has a password that an administrator or \
          the first start made can do nothing else before.\
          """,
      form = PasswordChange.class,
      status = 204,
      answered = "Changed")
  @Problems({ProblemCode.FIELDS_INVALID, ProblemCode.CREDENTIALS_WRONG, ProblemCode.NOT_KEPT_HERE})
  ResponseEntity<Void> changePassword(Caller caller, HttpServletRequest request)
      throws IOException {
    var user =
        store
            .find(caller.userId())
            .orElseThrow(() -> new ProblemException(ProblemCode.NOT_KEPT_HERE));
    var flaws = AccessFlaws.none();
    var asked = flaws.read(Body.of(request), RecordShape.of(PasswordChange.class));
    if (asked != null) {
      asked.judge(user, flaws);
    }
    var change = flaws.sound(asked);
    if (passwords.check(user.name(), change.current(), request.getRemoteAddr()).isEmpty()) {
      log.record(caller, Deed.refusal(caller.county(), "change-password", "me/password"));
      throw new ProblemException(ProblemCode.CREDENTIALS_WRONG);
    }
    users.changePassword(user, change.wanted());
    return ResponseEntity.noContent().build();
  }
}
