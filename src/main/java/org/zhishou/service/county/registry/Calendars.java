package org.zhishou.service.county.registry;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.calendar.CalendarSource;
import org.zhishou.engine.calendar.StatutoryCalendar;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.engine.problem.RegistryReader;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A county's working calendar: the built-in one, or its own in place of that. */
@Service
@Transactional
class Calendars {
  private final Counties counties;
  private final CalendarStore store;
  private final Changes changes;
  private final CalendarSource builtIn = new StatutoryCalendar();

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
    var own = kept.document();
    if (own == null) {
      var found = builtIn.years(wanted, wanted);
      return CalendarYear.of(
          wanted, true, found.provisionalYears().contains(wanted), found.calendar());
    }
    var calendar = new WorkingCalendar(dates(own, "holidays"), dates(own, "makeUpWorkingDays"));
    return CalendarYear.of(wanted, false, false, calendar);
  }

  private static Set<LocalDate> dates(ObjectNode calendar, String list) {
    return calendar
        .path(list)
        .valueStream()
        .map(date -> LocalDate.parse(date.asString()))
        .collect(Collectors.toSet());
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
