package org.zhishou.service.exchange.calendar;

import java.time.Instant;
import org.zhishou.engine.roster.Duty;

/**
 * A duty as calendars know it: one event through all versions of its roster.
 *
 * @param uid the same as long as it is the same event (RFC 7986, 5.3)
 * @param sequence how often it was changed since it was first published (RFC 5545, 3.8.7.4)
 * @param duty as it is now; of a cancelled one, as it was last
 * @param version the version that last changed it
 */
record DutyEvent(
    String uid,
    int sequence,
    Duty duty,
    boolean cancelled,
    Instant created,
    Instant changed,
    int version) {
  DutyEvent moved(Duty to, Instant at, int by) {
    return new DutyEvent(uid, sequence + 1, to, false, created, at, by);
  }

  DutyEvent cancelled(Instant at, int by) {
    return new DutyEvent(uid, sequence + 1, duty, true, created, at, by);
  }
}
