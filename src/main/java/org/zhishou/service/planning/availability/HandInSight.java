package org.zhishou.service.planning.availability;

import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;
import org.zhishou.service.county.registry.Entry;
import tools.jackson.databind.JsonNode;

/**
 * What a caller sees of what was handed in. Why somebody is away is for the bureau, the physician's
 * own hospital and the physician.
 */
record HandInSight(Caller caller) {
  private static final Role[] WIDE = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR};

  boolean isBureau() {
    return caller.is(Role.BUREAU_ADMIN, Role.PLANNER);
  }

  boolean isEmployer(String institution) {
    return caller.is(Role.HOSPITAL_HR) && institution.equals(caller.hospital());
  }

  boolean isPhysician(String physician) {
    return caller.is(Role.PHYSICIAN) && physician.equals(caller.physician());
  }

  /** Whether the caller may know what an institution handed in. */
  boolean seesInstitution(String institution) {
    return caller.is(WIDE) || isEmployer(institution);
  }

  boolean sees(String physician, String institution) {
    return seesInstitution(institution) || isPhysician(physician);
  }

  boolean seesReasons(String physician, String institution) {
    return isBureau() || isEmployer(institution) || isPhysician(physician);
  }

  /** The document, or a copy of it without reasons of absences. */
  JsonNode show(JsonNode document, String physician, String institution) {
    return seesReasons(physician, institution) ? document : Entry.withoutReasons(document);
  }
}
