package org.zhishou.service.record.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;
import org.zhishou.service.record.ledger.LedgerQuery.Equal;

/**
 * What a caller sees of a ledger: those who see the county all of it, a hospital what its people
 * served, a centre what was served there, a physician their own.
 */
record LedgerSight(Caller caller) {
  private static final Role[] WIDE = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR};

  /** Columns that entries must have these values in. */
  List<Equal> restriction() {
    var equals = new ArrayList<Equal>();
    if (!caller.is(WIDE)) {
      add(equals, "institution", caller.is(Role.HOSPITAL_HR) ? caller.hospital() : null);
      add(equals, "centre", caller.is(Role.CENTRE) ? caller.centre() : null);
      add(equals, "physician", caller.is(Role.PHYSICIAN) ? caller.physician() : null);
    }
    return equals;
  }

  private static void add(List<Equal> equals, String column, @Nullable String value) {
    if (value != null) {
      equals.add(new Equal(column, value));
    }
  }

  boolean sees(LedgerEntry entry) {
    return restriction().stream()
        .allMatch(
            one ->
                one.value()
                    .equals(
                        switch (one.column()) {
                          case "institution" -> entry.by().institution().id();
                          case "centre" -> entry.centre().id();
                          default -> entry.by().physician().id();
                        }));
  }
}
