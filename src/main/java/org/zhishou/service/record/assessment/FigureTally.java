package org.zhishou.service.record.assessment;

import java.util.HashSet;
import java.util.Set;

/** What the figures of one group in one stretch of time are made of. */
final class FigureTally {
  private final Set<String> centres = new HashSet<>();
  private final Set<String> missed = new HashSet<>();
  private final Set<String> missedAsPlanned = new HashSet<>();
  private int due;
  private int met;
  private int metAsPlanned;
  private int plannedDays;
  private int days;
  private int remoteHalfDays;
  private int tours;

  void add(WeekTally week) {
    var centre = week.county() + '/' + week.centre();
    plannedDays += week.plannedSent();
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

  void addDays(int more) {
    days += more;
  }

  void addRemoteHalfDays(int more) {
    remoteHalfDays += more;
  }

  void addTours(int more) {
    tours += more;
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

  int plannedDays() {
    return plannedDays;
  }

  int days() {
    return days;
  }

  int remoteHalfDays() {
    return remoteHalfDays;
  }

  int tours() {
    return tours;
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
