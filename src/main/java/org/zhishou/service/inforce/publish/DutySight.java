package org.zhishou.service.inforce.publish;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;

/**
 * Which duties of published rosters a caller may see: all, who sees the county; a hospital those of
 * its people, a centre those at it, a physician their own.
 */
public final class DutySight {
  private static final Role[] WIDE = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR};

  private final Caller caller;
  private final Map<String, String> institutions;

  public DutySight(Caller caller, RosterProblem problem) {
    this.caller = caller;
    institutions =
        problem.physicians().stream()
            .collect(Collectors.toMap(Physician::id, Physician::institution));
  }

  public boolean seesAll() {
    return caller.is(WIDE);
  }

  public boolean sees(Duty duty) {
    return seesAll()
        || (caller.is(Role.CENTRE) && duty.centre().equals(caller.centre()))
        || (caller.is(Role.PHYSICIAN) && duty.physician().equals(caller.physician()))
        || (caller.is(Role.HOSPITAL_HR)
            && institutions.getOrDefault(duty.physician(), "").equals(caller.hospital()));
  }

  /** Tells what callers see apart, in entity tags. */
  public String tag() {
    return Integer.toHexString(
        Objects.hash(seesAll(), caller.hospital(), caller.centre(), caller.physician()));
  }
}
