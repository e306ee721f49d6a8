package org.zhishou.service.county.registry;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.problem.Policy;
import org.zhishou.service.platform.idempotency.Sent;
import org.zhishou.service.platform.idempotency.Submissions;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.platform.web.Flaws;
import org.zhishou.service.platform.web.KeyedBody;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.RecordShape;
import tools.jackson.databind.JsonNode;

/** Opens, renames and deactivates counties. */
@Service
@Transactional
public class Counties {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  private static final Shape<CountyBody> SHAPE = RecordShape.of(CountyBody.class);
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
    return store.one(id);
  }

  /** With the policy of the contract's defaults, the built-in calendar, and nobody in it. */
  County create(KeyedBody sent) {
    var made = submissions.find(SCOPE, Sent.of(sent));
    if (made.isPresent()) {
      return one(made.get());
    }
    var flaws = ReadOnly.flaws();
    sent.json().path("id").stringValueOpt().ifPresent(id -> checkNewId(id, flaws));
    var said = flaws.sound(flaws.read(sent.json(), SHAPE));
    var county = open(said.id(), said.name());
    submissions.remember(SCOPE, Sent.of(sent), county.id());
    return county;
  }

  /** A county that there is not yet. */
  public County open(String id, String name) {
    var now = changes.now();
    var county = new County(id, name, true, 1, 0, now, now);
    insert(county);
    policies.insert(new PolicyVersion(id, 1, Policy.DEFAULT, now));
    calendars.insert(new CountyCalendar(id, null, 1, now));
    changes.record(id, "", null, CountyDocument.of(county));
    return county;
  }

  /** Whoever opens the same county at the same time gets to hear that it is there. */
  private void insert(County county) {
    try {
      store.insert(county);
    } catch (DuplicateKeyException openedMeanwhile) {
      var flaws = ReadOnly.flaws();
      flaws.add("/id", "county-id-taken", county.id());
      flaws.refuse();
    }
  }

  County edit(String id, JsonNode json, Precondition condition) {
    var current = changes.begin(id);
    condition.hold(current.version());
    var flaws = ReadOnly.flaws();
    var given = ReadOnly.apply(json, CountyDocument.of(current), id, flaws);
    var said = flaws.sound(flaws.read(given, SHAPE));
    return write(current, said.name(), current.active());
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
    changes.record(after.id(), "", CountyDocument.of(before), CountyDocument.of(after));
    return after;
  }

  private void checkNewId(String id, Flaws flaws) {
    if (!ID.matcher(id).matches()) {
      flaws.add("/id", "county-id", id);
    } else if (store.find(id).isPresent()) {
      flaws.add("/id", "county-id-taken", id);
    }
  }
}
