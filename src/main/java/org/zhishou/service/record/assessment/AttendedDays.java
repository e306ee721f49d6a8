package org.zhishou.service.record.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.problem.Session;
import org.zhishou.service.record.ledger.LedgerEntry;

/**
 * The duty days of a centre by what was attended, as {@code docs/rules.md} defines them: working
 * days with a full day, or as much of one as the policy asks, by somebody attending or above.
 */
final class AttendedDays {
  private final WorkingCalendar calendar;
  private final boolean halfDaysWillDo;

  AttendedDays(WorkingCalendar calendar, boolean halfDaysWillDo) {
    this.calendar = calendar;
    this.halfDaysWillDo = halfDaysWillDo;
  }

  /**
   * @param entries of one centre that stand, duty clinics all
   */
  Set<LocalDate> of(Collection<LedgerEntry> entries) {
    Map<LocalDate, Set<Session>> staffed = new TreeMap<>();
    for (var entry : entries) {
      var session = entry.session();
      if (session != null && entry.by().title().qualified()) {
        staffed.computeIfAbsent(entry.from(), date -> EnumSet.noneOf(Session.class)).add(session);
      }
    }
    var days = new TreeSet<LocalDate>();
    staffed.forEach(
        (date, sessions) -> {
          if (calendar.isWorkingDay(date) && enough(sessions)) {
            days.add(date);
          }
        });
    return days;
  }

  private boolean enough(Set<Session> sessions) {
    var morning = sessions.contains(Session.MORNING);
    var afternoon = sessions.contains(Session.AFTERNOON);
    return sessions.contains(Session.FULL_DAY)
        || (halfDaysWillDo ? morning || afternoon : morning && afternoon);
  }
}
