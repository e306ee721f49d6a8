package org.zhishou.service.record.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.Session;
import org.zhishou.service.record.ledger.EntryType;
import org.zhishou.service.record.ledger.LedgerEntry;

/**
 * The duty days of a centre by what was attended, as {@code docs/rules.md} defines them: working
 * days with a full day, or as much of one as the policy asks, by somebody attending or above.
 */
final class AttendedDays {
  private final WorkingCalendar calendar;
  private final Policy policy;

  AttendedDays(WorkingCalendar calendar, Policy policy) {
    this.calendar = calendar;
    this.policy = policy;
  }

  /**
   * How many duty days a week has, remote ones counted as far as they may stand in for others.
   *
   * @param entries of one centre and week that stand, clinics all
   */
  int of(Collection<LedgerEntry> entries) {
    var onSite = dates(entries.stream().filter(one -> one.type() != EntryType.REMOTE).toList());
    var others = dates(entries).size() - onSite.size();
    return onSite.size() + Math.min(policy.remoteDutyDaysPerWeek(), others);
  }

  private Set<LocalDate> dates(Collection<LedgerEntry> entries) {
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
        || (policy.halfDayCountsAsDutyDay() ? morning || afternoon : morning && afternoon);
  }
}
