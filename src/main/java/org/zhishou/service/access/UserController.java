package org.zhishou.service.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.platform.listing.PageDocument;
import org.zhishou.service.platform.web.Body;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.RecordShape;

@RestController
class UserController implements UserApi {
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

  @Override
  public ResponseEntity<PageDocument<UserDocument>> list(
      Caller caller, HttpServletRequest request) {
    var query = new Query(request);
    var page = (int) query.whole("page", 0, 0, Integer.MAX_VALUE);
    var size = (int) query.whole("size", PageDocument.DEFAULT_SIZE, 1, PageDocument.LARGEST_SIZE);
    var role = query.word("role", ROLES);
    query.check();
    var found = store.list(caller.county(), role.map(Role::valueOf).orElse(null), page, size);
    var held = attempts.heldUntil(found.users());
    var items =
        found.users().stream().map(user -> UserDocument.of(user, held.get(user.name()))).toList();
    var document = new PageDocument<>(items, page, size, found.total());
    return ok().header(
            HttpHeaders.LINK, document.links(PATH, role.map(one -> "&role=" + one).orElse("")))
        .body(document);
  }

  @Override
  public ResponseEntity<UserDocument> create(Caller caller, HttpServletRequest request)
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

  @Override
  public ResponseEntity<UserDocument> one(Caller caller, String id) {
    return answer(find(caller, id));
  }

  @Override
  public ResponseEntity<UserDocument> update(Caller caller, String id, HttpServletRequest request)
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

  @Override
  public ResponseEntity<UserDocument> disable(Caller caller, String id) {
    var user = find(caller, id);
    expectOther(caller, user);
    users.disable(user);
    return answer(find(caller, id));
  }

  @Override
  public ResponseEntity<UserDocument> enable(Caller caller, String id) {
    users.enable(find(caller, id));
    return answer(find(caller, id));
  }

  @Override
  public ResponseEntity<UserDocument> unlock(Caller caller, String id) {
    users.unlock(find(caller, id));
    return answer(find(caller, id));
  }

  @Override
  public ResponseEntity<UserDocument> resetPassword(Caller caller, String id) {
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
