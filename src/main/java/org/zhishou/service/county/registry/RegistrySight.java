package org.zhishou.service.county.registry;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import tools.jackson.databind.JsonNode;

/**
 * What a caller sees of a county's entries. Phones and the reasons of absences are for the bureau,
 * the physician's own hospital and the physician; a hospital sees its own physicians and their
 * postings, a centre itself and what is posted or toured there.
 */
record RegistrySight(Caller caller) {
  /** Among the columns of a restriction: the hospital of the physician of a posting. */
  static final String SENDER = "sender";

  private static final Role[] WIDE = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR};

  /** Columns and the values that rows must have for the caller to see them; empty: all rows. */
  Map<String, String> restriction(Kind kind) {
    if (caller.is(WIDE)) {
      return Map.of();
    }
    return switch (kind) {
      case HOSPITAL, CENTRE -> ofPlaces(kind);
      case PHYSICIAN -> ofPhysicians();
      case POSTING -> ofPostings();
      case TOUR_PLAN -> ofTourPlans();
    };
  }

  private Map<String, String> ofPlaces(Kind kind) {
    if (caller.is(Role.HOSPITAL_HR, Role.PHYSICIAN)) {
      return Map.of();
    }
    if (kind == Kind.HOSPITAL || caller.centre() == null) {
      throw notPermitted(kind.plural());
    }
    return Map.of("id", caller.centre());
  }

  private Map<String, String> ofPhysicians() {
    if (caller.is(Role.HOSPITAL_HR) && caller.hospital() != null) {
      return Map.of("institution", caller.hospital());
    }
    if (caller.is(Role.PHYSICIAN) && caller.physician() != null) {
      return Map.of("id", caller.physician());
    }
    throw notPermitted(Kind.PHYSICIAN.plural());
  }

  private Map<String, String> ofPostings() {
    if (caller.is(Role.HOSPITAL_HR) && caller.hospital() != null) {
      return Map.of(SENDER, caller.hospital());
    }
    if (caller.is(Role.PHYSICIAN) && caller.physician() != null) {
      return Map.of("physician", caller.physician());
    }
    if (caller.is(Role.CENTRE) && caller.centre() != null) {
      return Map.of("centre", caller.centre());
    }
    throw notPermitted(Kind.POSTING.plural());
  }

  private Map<String, String> ofTourPlans() {
    if (caller.is(Role.HOSPITAL_HR, Role.PHYSICIAN)) {
      return Map.of();
    }
    if (caller.centre() == null) {
      throw notPermitted(Kind.TOUR_PLAN.plural());
    }
    return Map.of("centre", caller.centre());
  }

  /**
   * @param sender the hospital of the physician of a posting; null of all else
   * @throws ProblemException as if there were no such entry
   */
  void expectSeen(Entry entry, @Nullable String sender) {
    for (var column : restriction(entry.kind()).entrySet()) {
      var value =
          column.getKey().equals(SENDER) ? sender : Kind.column(entry.document(), column.getKey());
      if (!column.getValue().equals(value)) {
        throw Entries.unknown(entry.county(), entry.kind(), entry.id());
      }
    }
  }

  /**
   * @throws ProblemException if the caller may not have the county keep the entry
   */
  void expectMayWrite(Entry entry) {
    var ownPhysician =
        entry.kind() == Kind.PHYSICIAN && caller.is(Role.HOSPITAL_HR) && isOwnHospital(entry);
    if (!isBureau() && !ownPhysician) {
      throw notPermitted(Entries.thing(entry));
    }
  }

  /**
   * Before anything is said of what is there already.
   *
   * @param json what the caller would have kept, as it was sent
   * @throws ProblemException if the caller may not have the county keep anything of the sort
   */
  void expectMayMake(Kind kind, JsonNode json) {
    var ownPhysician =
        kind == Kind.PHYSICIAN
            && caller.is(Role.HOSPITAL_HR)
            && is(caller.hospital(), json.path("institution").asString(""));
    if (!isBureau() && !ownPhysician) {
      throw notPermitted(kind.plural());
    }
  }

  /** Else, of who may write, it is a hospital that writes its own. */
  boolean isBureau() {
    return caller.is(Role.BUREAU_ADMIN);
  }

  /** The entry without what the caller may not see of it. */
  Entry show(Entry entry) {
    return entry.kind() != Kind.PHYSICIAN || seesPersonalData(entry)
        ? entry
        : entry.with(Entry.withoutReasons(entry.document()), null);
  }

  private boolean seesPersonalData(Entry physician) {
    return caller.is(Role.BUREAU_ADMIN, Role.PLANNER)
        || (caller.is(Role.HOSPITAL_HR) && isOwnHospital(physician))
        || (caller.is(Role.PHYSICIAN) && is(caller.physician(), physician.id()));
  }

  private boolean isOwnHospital(Entry physician) {
    return is(caller.hospital(), physician.institution());
  }

  private static boolean is(@Nullable String own, String other) {
    return own != null && Objects.equals(own, other);
  }

  private static ProblemException notPermitted(String thing) {
    return new ProblemException(ProblemCode.NOT_PERMITTED, thing);
  }
}
