package org.zhishou.service.access;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.PageDocument;
import org.zhishou.service.platform.web.Body;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.RecordShape;
import org.zhishou.service.platform.web.Stated;

/** Users, as their administrators keep them. */
@RestController
@RequestMapping(UserController.PATH)
@Tag(name = "Users", description = "Who may call, in which roles, for which county")
class UserController {
  static final String PATH = "/api/v1/users";
  private static final List<String> ROLES = Arrays.stream(Role.values()).map(Role::name).toList();

  private final UserStore store;
  private final Users users;
  private final LoginAttempts attempts;
  private final Scopes scopes;

  UserController(UserStore store, Users users, LoginAttempts attempts, Scopes scopes) {
    this.store = store;
    this.users = users;
    this.attempts = attempts;
    this.scopes = scopes;
  }

  @GetMapping
  @Permitted({Role.BUREAU_ADMIN, Role.PROVINCE})
  @Stated(
      id = "listUsers",
      summary = "List the users",
      description = "By name: those of the caller's county, or all for PROVINCE.",
      answered = "A page of the list",
      answer = "UserPage",
      listing = true,
      query = "role=Role: Only users of this role")
  ResponseEntity<PageDocument<UserDocument>> list(Caller caller, HttpServletRequest request) {
    var listing = Listing.of(request, List.of(), Map.of("role", ROLES));
    var role = Optional.ofNullable(listing.filters().get("role")).map(Role::valueOf).orElse(null);
    var found = store.list(caller.county(), role, listing.page(), listing.size());
    var held = attempts.heldUntil(found.users());
    var items =
        found.users().stream().map(user -> UserDocument.of(user, held.get(user.name()))).toList();
    return Answers.page(request, listing, items, found.total());
  }

  @PostMapping
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PROVINCE},
      recordsItself = true)
  @Stated(
      id = "createUser",
      summary = "Make a user",
      description = "The answer holds an initial password, which nobody can see again.",
      form = NewUser.class,
      status = 201,
      answered = "The user, with the initial password",
      tagged = true,
      located = true)
  @Problems({ProblemCode.FIELDS_INVALID, ProblemCode.USER_NAME_TAKEN})
  ResponseEntity<UserDocument> create(Caller caller, HttpServletRequest request)
      throws IOException {
    var flaws = AccessFlaws.none();
    var asked = flaws.read(Body.of(request), RecordShape.of(NewUser.class));
    if (asked != null) {
      asked.judge(caller, scopes, flaws);
    }
    var made = flaws.sound(asked);
    var admitted =
        users
            .create(Passwords.canonical(made.name()), made.edit().duties())
            .orElseThrow(() -> new ProblemException(ProblemCode.USER_NAME_TAKEN, made.name()));
    var user = admitted.user();
    return ResponseEntity.created(URI.create(PATH + "/" + user.id()))
        .cacheControl(CacheControl.noStore())
        .eTag(tag(user))
        .body(UserDocument.of(user, null, admitted.password()));
  }

  @GetMapping("/{user}")
  @Permitted({Role.BUREAU_ADMIN, Role.PROVINCE})
  @Stated(id = "getUser", summary = "See a user", answered = "The user", tagged = true)
  @Problems(ProblemCode.USER_UNKNOWN)
  ResponseEntity<UserDocument> one(Caller caller, @PathVariable("user") String id) {
    return answer(find(caller, id));
  }

  @PutMapping("/{user}")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PROVINCE},
      recordsItself = true)
  @Stated(
      id = "updateUser",
      summary = "Change what a user is and for whom",
      description =
          "Everything but the name, whole; it counts from the user's next request. Not for"
              + " oneself.",
      form = UserEdit.class,
      conditional = true,
      answered = "The user as changed",
      tagged = true)
  @Problems({
    ProblemCode.FIELDS_INVALID,
    ProblemCode.USER_UNKNOWN,
    ProblemCode.USER_IS_CALLER,
    ProblemCode.USER_VERSION_MISSING,
    ProblemCode.USER_VERSION_MOVED
  })
  ResponseEntity<UserDocument> update(
      Caller caller, @PathVariable("user") String id, HttpServletRequest request)
      throws IOException {
    var user = find(caller, id);
    expectOther(caller, user);
    var flaws = AccessFlaws.none();
    var edit = flaws.read(Body.of(request), RecordShape.of(UserEdit.class));
    if (edit != null) {
      edit.judge(caller, scopes, flaws);
    }
    var duties = flaws.sound(edit).duties();
    expectVersion(user, request);
    if (!users.update(user, duties)) {
      throw moved(find(caller, id));
    }
    return answer(find(caller, id));
  }

  private static void expectVersion(User user, HttpServletRequest request) {
    var wanted = request.getHeader(HttpHeaders.IF_MATCH);
    if (wanted == null) {
      throw new ProblemException(ProblemCode.USER_VERSION_MISSING, tag(user));
    }
    var matches =
        Arrays.stream(wanted.split(","))
            .map(String::strip)
            .anyMatch(tag -> tag.equals("*") || tag.equals(tag(user)));
    if (!matches) {
      throw moved(user);
    }
  }

  private static ProblemException moved(User user) {
    return new ProblemException(ProblemCode.USER_VERSION_MOVED, tag(user))
        .header(HttpHeaders.ETAG, tag(user));
  }

  private static String tag(User user) {
    return "\"" + user.version() + "\"";
  }

  @PostMapping("/{user}/disable")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PROVINCE},
      recordsItself = true)
  @Stated(
      id = "disableUser",
      summary = "Keep a user from calling",
      description = "Sessions end at once; what the user did stays in the log. Not for oneself.",
      answered = "The user")
  @Problems({ProblemCode.USER_UNKNOWN, ProblemCode.USER_IS_CALLER})
  ResponseEntity<UserDocument> disable(Caller caller, @PathVariable("user") String id) {
    var user = find(caller, id);
    expectOther(caller, user);
    users.disable(user);
    return answer(find(caller, id));
  }

  @PostMapping("/{user}/enable")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PROVINCE},
      recordsItself = true)
  @Stated(id = "enableUser", summary = "Let a disabled user call again", answered = "The user")
  @Problems(ProblemCode.USER_UNKNOWN)
  ResponseEntity<UserDocument> enable(Caller caller, @PathVariable("user") String id) {
    users.enable(find(caller, id));
    return answer(find(caller, id));
  }

  @PostMapping("/{user}/unlock")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PROVINCE},
      recordsItself = true)
  @Stated(
      id = "unlockUser",
      summary = "End a user's lock",
      description = "Who gave too many wrong passwords may try again at once.",
      answered = "The user")
  @Problems(ProblemCode.USER_UNKNOWN)
  ResponseEntity<UserDocument> unlock(Caller caller, @PathVariable("user") String id) {
    users.unlock(find(caller, id));
    return answer(find(caller, id));
  }

  @PostMapping("/{user}/reset-password")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PROVINCE},
      recordsItself = true)
  @Stated(
      id = "resetPassword",
      summary = "Give a user a new password",
      description =
          "The answer holds it, once. Sessions and access tokens of the user end. Not for oneself.",
      answered = "The user, with the new password")
  @Problems({ProblemCode.USER_UNKNOWN, ProblemCode.USER_IS_CALLER})
  ResponseEntity<UserDocument> resetPassword(Caller caller, @PathVariable("user") String id) {
    var user = find(caller, id);
    expectOther(caller, user);
    var password = users.resetPassword(user);
    return ok().body(UserDocument.of(find(caller, id), null, password));
  }

  /** Nobody locks themselves out. */
  private static void expectOther(Caller caller, User user) {
    if (user.id().equals(caller.userId())) {
      throw new ProblemException(ProblemCode.USER_IS_CALLER, user.name());
    }
  }

  private User find(Caller caller, String id) {
    return Optional.of(id)
        .flatMap(store::find)
        .filter(user -> caller.knows(user.county()))
        .orElseThrow(() -> new ProblemException(ProblemCode.USER_UNKNOWN, id));
  }

  private ResponseEntity<UserDocument> answer(User user) {
    return ok().eTag(tag(user))
        .body(UserDocument.of(user, attempts.heldUntil(List.of(user)).get(user.name())));
  }

  private static ResponseEntity.BodyBuilder ok() {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore());
  }
}
