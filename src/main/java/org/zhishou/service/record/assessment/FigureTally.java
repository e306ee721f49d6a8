package org.zhishou.service.record.assessment;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.zhishou.service.record.ledger.EntryType;

/** What the figures of one group in one stretch of time are made of. */
final class FigureTally {
  private final Set<String> centres = new HashSet<>();
  private final Set<String> missed = new HashSet<>();
  private final Set<String> missedAsPlanned = new HashSet<>();
  private int due;
  private int met;
  private int metAsPlanned;
  private int managedDays;
  private final Map<EntryType, Integer> served = new EnumMap<>(EntryType.class);
  private final Map<EntryType, Integer> planned = new EnumMap<>(EntryType.class);

  void add(WeekTally week) {
    var centre = week.county() + '/' + week.centre();
    due += week.due();
    met += week.met();
    metAsPlanned += week.metAsPlanned();
    if (week.due() > 0) {
      centres.add(centre);
      if (week.met() < week.due()) {
        missed.add(centre);
      }
      if (week.metAsPlanned() < week.due()) {
        missedAsPlanned.add(centre);
      }
    }
  }

  /**
   * @param more days of duty clinics, half-days of remote sessions, tours
   */
  void addServed(EntryType type, int more) {
    served.merge(type, more, Integer::sum);
  }

  void addManagedDays(int more) {
    managedDays += more;
  }

  void addPlanned(EntryType type, int more) {
    planned.merge(type, more, Integer::sum);
  }

  int due() {
    return due;
  }

  int met() {
    return met;
  }

  int metAsPlanned() {
    return metAsPlanned;
  }

  int managedDays() {
    return managedDays;
  }

  int served(EntryType type) {
    return served.getOrDefault(type, 0);
  }

  int planned(EntryType type) {
    return planned.getOrDefault(type, 0);
  }

  /** Centres with something required. */
  int centres() {
    return centres.size();
  }

  int centresMet() {
    return centres.size() - missed.size();
  }

  int centresMetAsPlanned() {
    return centres.size() - missedAsPlanned.size();
  }
}
