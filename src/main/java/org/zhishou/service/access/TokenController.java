package org.zhishou.service.access;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.RecordShape;
import org.zhishou.service.platform.web.Stated;
import tools.jackson.databind.JsonNode;

/** The caller's own access tokens. */
@RestController
@RequestMapping(TokenController.PATH)
@Tag(name = "Access tokens", description = "For programs that call in somebody's name")
class TokenController {
  static final String PATH = "/api/v1/tokens";
  private static final int USUAL_DAYS = 90;

  private final TokenStore tokens;
  private final UserStore users;
  private final AccessSettings settings;
  private final InstantSource clock;

  TokenController(
      TokenStore tokens, UserStore users, AccessSettings settings, InstantSource clock) {
    this.tokens = tokens;
    this.users = users;
    this.settings = settings;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(everyRole = true)
  @Stated(
      id = "listTokens",
      summary = "List one's access tokens",
      description = "Without their secrets, latest first.",
      answered = "The caller's tokens")
  ResponseEntity<List<TokenDocument>> list(Caller caller) {
    var found =
        tokens.of(caller.userId()).stream().map(one -> TokenDocument.of(one, null)).toList();
    return Answers.passing(found);
  }

  @PostMapping
  @Permitted(everyRole = true, writes = true)
  @Stated(
      id = "createToken",
      summary = "Make an access token",
      description =
          """
          It may do what the caller may, until it ends or is revoked. The answer holds the secret, which nobody can see \
          again. Only a password or a session makes one, no token.\
          """,
      form = NewToken.class,
      status = 201,
      answered = "The token, with its secret",
      located = true)
  @Problems({ProblemCode.FIELDS_INVALID, ProblemCode.NOT_KEPT_HERE})
  ResponseEntity<TokenDocument> create(Caller caller, HttpServletRequest request, JsonNode body) {
    expectPassword(request);
    if (users.find(caller.userId()).isEmpty()) {
      throw new ProblemException(ProblemCode.NOT_KEPT_HERE);
    }
    var most = (int) Math.max(1, Math.min(36500, settings.tokenLifetime().toDays()));
    var flaws = AccessFlaws.none();
    var asked = flaws.read(body, RecordShape.of(NewToken.class));
    if (asked != null && asked.days() != null && asked.days() > most) {
      flaws.add("/days", "out-of-range", "days", 1, most);
    }
    var token = flaws.sound(asked);
    var days = token.days() == null ? Math.min(USUAL_DAYS, most) : token.days();
    var ends = clock.instant().plus(Duration.ofDays(days));
    var made = tokens.create(caller.userId(), token.name(), ends);
    return ResponseEntity.created(URI.create(PATH + "/" + made.token().id()))
        .cacheControl(CacheControl.noStore())
        .body(TokenDocument.of(made.token(), made.secret()));
  }

  /** Else a token that went astray could outlive its end. */
  private static void expectPassword(HttpServletRequest request) {
    var means = CurrentCaller.authentication().map(CallerAuthentication::means);
    if (means.isPresent() && means.get() == Means.TOKEN) {
      throw new ProblemException(ProblemCode.NOT_PERMITTED, request.getRequestURI());
    }
  }

  @DeleteMapping("/{token}")
  @Permitted(everyRole = true, writes = true)
  @Stated(
      id = "revokeToken",
      summary = "Revoke one of one's access tokens",
      status = 204,
      answered = "The token is worth nothing any more")
  @Problems(ProblemCode.TOKEN_UNKNOWN)
  ResponseEntity<Void> revoke(Caller caller, @PathVariable("token") String id) {
    if (!tokens.revoke(caller.userId(), id)) {
      throw new ProblemException(ProblemCode.TOKEN_UNKNOWN, id);
    }
    return ResponseEntity.noContent().build();
  }
}
