package org.zhishou.engine.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.AwayLimit;
import org.zhishou.engine.problem.Hospital;

/** A hospital in the making. */
final class HospitalDraft {
  private final String id;
  private final List<AwayLimit> awayLimits = new ArrayList<>();
  private @Nullable Integer defaultMaxAwayPerDay;

  HospitalDraft(String id) {
    this.id = id;
  }

  HospitalDraft maxAway(int physicians) {
    defaultMaxAwayPerDay = physicians;
    return this;
  }

  HospitalDraft maxAway(String specialty, int physicians) {
    awayLimits.add(new AwayLimit(specialty, physicians, null, null));
    return this;
  }

  HospitalDraft maxAway(String specialty, int physicians, String from, String to) {
    awayLimits.add(new AwayLimit(specialty, physicians, TinyCounty.day(from), TinyCounty.day(to)));
    return this;
  }

  Hospital hospital() {
    return new Hospital(id, null, null, null, null, defaultMaxAwayPerDay, awayLimits);
  }
}
