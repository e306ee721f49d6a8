package org.zhishou.service.county.registry;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.engine.problem.RegistryReader;
import org.zhishou.service.platform.web.Precondition;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A county's working calendar: the built-in one, or its own in place of that. */
@Service
@Transactional
class Calendars {
  private final Counties counties;
  private final CalendarStore store;
  private final Changes changes;

  Calendars(Counties counties, CalendarStore store, Changes changes) {
    this.counties = counties;
    this.store = store;
    this.changes = changes;
  }

  @Transactional(readOnly = true)
  CountyCalendar one(String county) {
    return store.find(counties.one(county).id());
  }

  CountyCalendar edit(String county, byte[] body, Precondition condition) {
    changes.begin(county);
    var current = store.find(county);
    condition.hold(current.version());
    var flaws = new Flaws();
    var document = current.document();
    try {
      document = new RegistryReader().calendar(new RegistryReader().parse(body));
    } catch (FaultyProblemException faulty) {
      flaws.addAll(faulty.faults());
    }
    flaws.refuse();
    return put(current, document);
  }

  /** Back to the built-in calendar. */
  void remove(String county, Precondition condition) {
    changes.begin(county);
    var current = store.find(county);
    condition.hold(current.version());
    put(current, null);
  }

  CountyCalendar put(CountyCalendar current, @Nullable ObjectNode document) {
    if (Objects.equals(current.document(), document)) {
      return current;
    }
    var next = new CountyCalendar(current.county(), document, current.version() + 1, changes.now());
    store.update(next);
    changes.record(current.county(), "calendar", shown(current), shown(next));
    return next;
  }

  /** The contract's calendar where the county has its own, else nothing but that it has none. */
  static ObjectNode shown(CountyCalendar calendar) {
    var own = calendar.document();
    return (own == null ? JsonNodeFactory.instance.objectNode() : own.deepCopy())
        .put("builtIn", own == null);
  }
}
