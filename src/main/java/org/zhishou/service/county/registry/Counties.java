package org.zhishou.service.county.registry;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.json.PlainText;
import org.zhishou.engine.problem.RegistryReader;
import org.zhishou.service.platform.idempotency.Submissions;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Opens, renames and deactivates counties. */
@Service
@Transactional
public class Counties {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  private static final int LONGEST_NAME = 200;
  private static final List<String> KNOWN = List.of("id", "name");
  private static final String SCOPE = "counties";

  private final CountyStore store;
  private final PolicyStore policies;
  private final CalendarStore calendars;
  private final Changes changes;
  private final Submissions submissions;

  Counties(
      CountyStore store,
      PolicyStore policies,
      CalendarStore calendars,
      Changes changes,
      Submissions submissions) {
    this.store = store;
    this.policies = policies;
    this.calendars = calendars;
    this.changes = changes;
    this.submissions = submissions;
  }

  @Transactional(readOnly = true)
  Selection<County> page(Listing listing, @Nullable String only) {
    return store.page(listing, only);
  }

  /**
   * @throws ProblemException if there is no such county
   */
  @Transactional(readOnly = true)
  public County one(String id) {
    return store.find(id).orElseThrow(() -> new ProblemException(ProblemCode.COUNTY_UNKNOWN, id));
  }

  /** With the policy of the contract's defaults, the built-in calendar, and nobody in it. */
  County create(byte[] body, @Nullable String key) {
    var made = submissions.made(SCOPE, key, body);
    if (made.isPresent()) {
      return one(made.get());
    }
    var given = read(body, null);
    var county = open(given.path("id").stringValue(), given.path("name").stringValue());
    submissions.remember(SCOPE, key, body, county.id());
    return county;
  }

  /** A county that there is not yet. */
  public County open(String id, String name) {
    var now = changes.now();
    var county = new County(id, name, true, 1, 0, now, now);
    insert(county);
    policies.insert(new PolicyVersion(id, 1, new RegistryReader().defaultPolicy(), now));
    calendars.insert(new CountyCalendar(id, null, 1, now));
    changes.record(id, "", null, document(county));
    return county;
  }

  /** Whoever opens the same county at the same time gets to hear that it is there. */
  private void insert(County county) {
    try {
      store.insert(county);
    } catch (DuplicateKeyException openedMeanwhile) {
      var flaws = new Flaws();
      flaws.add("/id", "county-id-taken", county.id());
      flaws.refuse();
    }
  }

  County edit(String id, byte[] body, Precondition condition) {
    var current = changes.begin(id);
    condition.hold(current.version());
    var name = read(body, current).path("name").stringValue();
    return write(current, name, current.active());
  }

  County activate(String id, boolean active, Precondition condition) {
    var current = changes.begin(id);
    condition.hold(current.version());
    return write(current, current.name(), active);
  }

  private County write(County before, String name, boolean active) {
    if (before.name().equals(name) && before.active() == active) {
      return before;
    }
    var after =
        new County(
            before.id(),
            name,
            active,
            before.version() + 1,
            before.revision(),
            before.createdAt(),
            changes.now());
    store.update(after);
    changes.record(after.id(), "", document(before), document(after));
    return after;
  }

  static ObjectNode document(County county) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", county.id())
        .put("name", county.name())
        .put("active", county.active())
        .put("version", county.version())
        .put("createdAt", county.createdAt().toString())
        .put("updatedAt", county.updatedAt().toString());
  }

  private ObjectNode read(byte[] body, @Nullable County current) {
    var flaws = new Flaws();
    var json = new RegistryReader().parse(body);
    if (!json.isObject()) {
      flaws.add("", "county-object");
      flaws.refuse();
    }
    var given = (ObjectNode) json.deepCopy();
    if (current == null) {
      checkNewId(given, flaws);
    } else {
      checkUnchanged(given, document(current), flaws);
    }
    for (var property : given.propertyNames()) {
      if (!KNOWN.contains(property)) {
        flaws.add(
            "/" + property.replace("~", "~0").replace("/", "~1"),
            "county-unknown-property",
            property);
      }
    }
    checkName(given.path("name"), flaws);
    flaws.refuse();
    return given;
  }

  private void checkNewId(ObjectNode given, Flaws flaws) {
    var id = given.path("id");
    if (!id.isString() || !ID.matcher(id.stringValue()).matches()) {
      flaws.add("/id", "county-id", shown(id));
    } else if (store.find(id.stringValue()).isPresent()) {
      flaws.add("/id", "county-id-taken", id.stringValue());
    }
  }

  private static void checkUnchanged(ObjectNode given, ObjectNode current, Flaws flaws) {
    ReadOnly.takeOut(given, current, ReadOnly.OF_ENTRIES, flaws);
    var id = given.path("id");
    if (!id.isMissingNode() && !id.isNull() && !Objects.equals(id, current.get("id"))) {
      flaws.add("/id", "id-differs", shown(id), current.path("id").stringValue());
    }
  }

  private static void checkName(JsonNode name, Flaws flaws) {
    if (!name.isString()
        || PlainText.isBlank(name.stringValue())
        || PlainText.unfit(name.stringValue()).isPresent()
        || name.stringValue().length() > LONGEST_NAME) {
      flaws.add("/name", "county-name", LONGEST_NAME);
    }
  }

  private static String shown(JsonNode value) {
    return value.isString() ? value.stringValue() : value.toString();
  }
}
