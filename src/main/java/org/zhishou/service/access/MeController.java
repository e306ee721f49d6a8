package org.zhishou.service.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.auditlog.AuditLog;
import org.zhishou.service.auditlog.Deed;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.Problems;

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

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @Permitted(everyRole = true, withGivenPassword = true)
  @Operation(
      operationId = "whoAmI",
      summary = "See who one is here",
      description = "Name, roles and what they are held for; in a session, its CSRF token too.")
  @ApiResponse(
      responseCode = "200",
      description = "The caller",
      content = @Content(schema = @Schema(ref = "Caller")))
  ResponseEntity<CallerDocument> me(HttpServletRequest request) {
    var csrfToken = Sessions.token(request).map(Sessions::csrf).orElse(null);
    return Answers.passing(CallerDocument.of(CurrentCaller.require(), csrfToken));
  }

  @PutMapping(path = "/password", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Permitted(everyRole = true, withGivenPassword = true, recordsItself = true)
  @Operation(
      operationId = "changePassword",
      summary = "Change one's password",
      description =
          """
          All sessions end, this one too; access tokens are revoked. Whoever has a password that an administrator or \
          the first start made can do nothing else before.\
          """,
      requestBody =
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(ref = "PasswordChange"))))
  @ApiResponse(responseCode = "204", description = "Changed", content = @Content)
  @Problems({ProblemCode.FIELDS_INVALID, ProblemCode.CREDENTIALS_WRONG, ProblemCode.NOT_KEPT_HERE})
  ResponseEntity<Void> changePassword(Caller caller, HttpServletRequest request)
      throws IOException {
    var user =
        store
            .find(caller.userId())
            .orElseThrow(() -> new ProblemException(ProblemCode.NOT_KEPT_HERE));
    var fields = Fields.of(request);
    var current = fields.secret("current", 1000);
    var wanted = fields.secret("wanted", 1000);
    judge(fields, user, current, wanted);
    fields.check();
    if (passwords.check(user.name(), current, request.getRemoteAddr()).isEmpty()) {
      log.record(caller, Deed.refused(caller.county(), "change-password", "me/password"));
      throw new ProblemException(ProblemCode.CREDENTIALS_WRONG);
    }
    users.changePassword(user, wanted);
    return ResponseEntity.noContent().build();
  }

  private static void judge(Fields fields, User user, String current, String wanted) {
    if (wanted.isEmpty()) {
      return;
    }
    if (wanted.codePointCount(0, wanted.length()) < Passwords.SHORTEST) {
      fields.flaw("wanted", "password-short", "wanted", Passwords.SHORTEST);
    }
    if (wanted.codePoints().distinct().count() < Passwords.FEWEST_DISTINCT) {
      fields.flaw("wanted", "password-monotonous", "wanted", Passwords.FEWEST_DISTINCT);
    }
    if (wanted.getBytes(StandardCharsets.UTF_8).length > Passwords.LONGEST_BYTES) {
      fields.flaw("wanted", "password-long", "wanted", Passwords.LONGEST_BYTES);
    }
    if (wanted.toLowerCase(Locale.ROOT).contains(user.name())) {
      fields.flaw("wanted", "password-name", "wanted");
    }
    if (wanted.equals(current)) {
      fields.flaw("wanted", "password-same", "wanted");
    }
  }
}
