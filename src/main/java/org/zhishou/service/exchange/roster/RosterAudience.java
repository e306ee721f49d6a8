package org.zhishou.service.exchange.roster;

import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;

/** For whom a roster was cut. */
public enum RosterAudience {
  /** Nothing was left out. */
  COUNTY,
  /** The duties of a hospital's people. */
  HOSPITAL,
  /** The duties at a centre. */
  CENTRE,
  /** One physician's own duties. */
  PHYSICIAN;

  static RosterAudience of(Caller caller) {
    if (caller.is(Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR)) {
      return COUNTY;
    }
    if (caller.is(Role.HOSPITAL_HR)) {
      return HOSPITAL;
    }
    return caller.is(Role.CENTRE) ? CENTRE : PHYSICIAN;
  }
}
