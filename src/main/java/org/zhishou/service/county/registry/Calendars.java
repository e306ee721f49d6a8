package org.zhishou.service.county.registry;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.problem.CalendarDays;
import org.zhishou.engine.problem.RegistryReader;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import tools.jackson.databind.JsonNode;

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

  /**
   * @param year as it stands in an address
   * @throws ProblemException if it is no year
   */
  @Transactional(readOnly = true)
  CalendarYear year(String county, String year) {
    var kept = one(county);
    if (!year.matches("[1-9][0-9]{3}")) {
      throw new ProblemException(ProblemCode.ENTRY_UNKNOWN, county, "calendar/years/" + year);
    }
    var wanted = Integer.parseInt(year);
    var found = kept.years(wanted, wanted);
    var provisional = found.provisionalYears().contains(wanted);
    return CalendarYear.of(wanted, kept.own() == null, provisional, found.calendar());
  }

  CountyCalendar edit(String county, JsonNode json, Precondition condition) {
    var flaws = ReadOnly.flaws();
    var own = flaws.read(() -> new RegistryReader().calendar(json));
    changes.begin(county);
    var current = store.find(county);
    condition.hold(current.version());
    return put(current, flaws.sound(own));
  }

  /** Back to the built-in calendar. */
  void remove(String county, Precondition condition) {
    changes.begin(county);
    var current = store.find(county);
    condition.hold(current.version());
    put(current, null);
  }

  CountyCalendar put(CountyCalendar current, @Nullable CalendarDays own) {
    if (Objects.equals(current.own(), own)) {
      return current;
    }
    var next = new CountyCalendar(current.county(), own, current.version() + 1, changes.now());
    store.update(next);
    changes.record(
        current.county(), "calendar", CalendarDocument.of(current), CalendarDocument.of(next));
    return next;
  }
}
