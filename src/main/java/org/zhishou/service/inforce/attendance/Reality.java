package org.zhishou.service.inforce.attendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhishou.engine.roster.Duty;

/**
 * A published roster as it went: without duties to which nobody came, and with who came instead.
 */
public final class Reality {
  private final Map<Duty, Attendance> records = new HashMap<>();

  public Reality(List<Attendance> recorded) {
    recorded.forEach(one -> records.put(one.duty(), one));
  }

  /** In the roster's order. */
  public List<Duty> of(List<Duty> published) {
    var duties = new ArrayList<Duty>();
    for (var duty : published) {
      var record = records.get(Attendance.bare(duty));
      if (record == null || !missed(record)) {
        duties.add(duty);
      } else if (record.substitute() != null) {
        duties.add(duty.withPhysician(record.substitute()));
      }
    }
    return duties;
  }

  private static boolean missed(Attendance record) {
    return record.state() == AttendanceState.ABSENT
        || record.state() == AttendanceState.SUBSTITUTED;
  }

  /** Whether a roster without the duty, or with it, says what was recorded. */
  public boolean explains(Duty duty) {
    return records.values().stream()
        .filter(Reality::missed)
        .anyMatch(
            record -> record.duty().equals(Attendance.bare(duty)) || cameInstead(record, duty));
  }

  private static boolean cameInstead(Attendance record, Duty duty) {
    return record.substitute() != null
        && record.substitute().equals(duty.physician())
        && record.duty().site().equals(duty.site())
        && record.duty().date().equals(duty.date())
        && record.duty().session() == duty.session();
  }
}
