package org.zhishou.service.inforce.swap;

import java.util.Objects;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;

/**
 * Which swaps a caller sees: those who see the county all, a hospital those of its people, a
 * physician their own, and both whatever is offered, since any physician may take it and any
 * hospital for its physicians.
 */
record SwapSight(Caller caller) {
  boolean seesAll() {
    return caller.is(Role.BUREAU_ADMIN, Role.PLANNER, Role.AUDITOR);
  }

  boolean isBureau() {
    return caller.is(Role.BUREAU_ADMIN, Role.PLANNER);
  }

  boolean sees(SwapRequest swap) {
    return seesAll()
        || employs(swap.hospital())
        || (swap.takerHospital() != null && employs(swap.takerHospital()))
        || (caller.is(Role.PHYSICIAN, Role.HOSPITAL_HR) && swap.state() == SwapState.OFFERED)
        || offered(swap)
        || took(swap);
  }

  boolean employs(String institution) {
    return caller.is(Role.HOSPITAL_HR) && institution.equals(caller.hospital());
  }

  boolean isPhysician(String id) {
    return caller.is(Role.PHYSICIAN) && id.equals(caller.physician());
  }

  boolean offered(SwapRequest swap) {
    return isPhysician(swap.duty().physician());
  }

  boolean took(SwapRequest swap) {
    return caller.is(Role.PHYSICIAN) && Objects.equals(swap.taker(), caller.physician());
  }

  /** May speak for a physician: themselves, their hospital or the bureau. */
  boolean speaksFor(String physician, String institution) {
    return isBureau() || employs(institution) || isPhysician(physician);
  }
}
