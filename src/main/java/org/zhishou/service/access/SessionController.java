package org.zhishou.service.access;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.auditlog.Actor;
import org.zhishou.service.auditlog.AuditLog;
import org.zhishou.service.auditlog.Deed;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.Body;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.RecordShape;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.platform.web.Unguarded;

/** Logging in and out of the page. */
@RestController
@RequestMapping(SessionController.PATH)
@Tag(name = "Session", description = "Who calls, and how they show it")
class SessionController {
  static final String PATH = "/api/v1/session";
  private static final String THING = "session";

  private final Passwords passwords;
  private final Sessions sessions;
  private final UserStore users;
  private final SampleUsers samples;
  private final RefusedLogins refusals;
  private final AuditLog log;

  SessionController(
      Passwords passwords,
      Sessions sessions,
      UserStore users,
      SampleUsers samples,
      RefusedLogins refusals,
      AuditLog log) {
    this.samples = samples;
    this.passwords = passwords;
    this.sessions = sessions;
    this.users = users;
    this.refusals = refusals;
    this.log = log;
  }

  @GetMapping
  @Unguarded
  @Stated(
      id = "getSession",
      summary = "See whether one is logged in",
      description =
          """
          Who is logged in, where somebody is, as logging in answers it; never a 401. On an installation with sample \
          users, who they are.\
          """,
      answered = "Who is logged in, if anybody")
  ResponseEntity<SessionDocument> session(HttpServletRequest request) {
    var csrfToken = Sessions.token(request).map(Sessions::csrf).orElse(null);
    var caller =
        CurrentCaller.authentication()
            .map(known -> CallerDocument.of(known, csrfToken))
            .orElse(null);
    return Answers.passing(new SessionDocument(caller, samples.offered()));
  }

  @PostMapping
  @Unguarded
  @Stated(
      id = "logIn",
      summary = "Log in",
      description =
          """
          Begins a session, which its cookie carries. Changes made with it need the answer's `csrfToken` in the header \
          `X-CSRF-TOKEN`. A session that there was is over.\
          """,
      form = Login.class,
      answered = "Who is logged in",
      answerHeaders = "Set-Cookie: The session: HttpOnly, SameSite=Strict")
  @Problems({
    ProblemCode.FIELDS_INVALID,
    ProblemCode.CREDENTIALS_WRONG,
    ProblemCode.TOO_MANY_WRONG_PASSWORDS
  })
  ResponseEntity<CallerDocument> logIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var flaws = AccessFlaws.none();
    var login = flaws.sound(flaws.read(Body.of(request), RecordShape.of(Login.class)));
    var user = check(login.name(), login.password(), request);
    var caller = user.caller();
    var csrfToken = sessions.begin(user, request, response);
    log.record(caller, Deed.success(caller.county(), "log-in", THING));
    return Answers.passing(
        CallerDocument.of(caller, Means.SESSION, user.passwordGiven(), csrfToken));
  }

  private User check(String name, String password, HttpServletRequest request) {
    try {
      return passwords
          .check(name, password, request.getRemoteAddr())
          .orElseThrow(() -> new ProblemException(ProblemCode.CREDENTIALS_WRONG));
    } catch (ProblemException refused) {
      note(name, request);
      throw refused;
    }
  }

  private void note(String name, HttpServletRequest request) {
    users
        .findByName(Passwords.canonical(name))
        .map(User::caller)
        .ifPresentOrElse(
            known -> refusals.record(known, request, Deed.refusal(known.county(), "log-in", THING)),
            () -> refusals.record(Actor.named("?"), request, Deed.refusal(null, "log-in", THING)));
  }

  @DeleteMapping
  @Permitted(everyRole = true, withGivenPassword = true, recordsItself = true)
  @Stated(
      id = "logOut",
      summary = "Log out",
      description = "Ends the session.",
      status = 204,
      answered = "The session is over")
  ResponseEntity<Void> logOut(
      Caller caller, HttpServletRequest request, HttpServletResponse response) {
    sessions.end(request, response);
    log.record(caller, Deed.success(caller.county(), "log-out", THING));
    return ResponseEntity.noContent().build();
  }
}
