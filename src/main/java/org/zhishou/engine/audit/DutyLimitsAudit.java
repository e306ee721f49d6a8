package org.zhishou.engine.audit;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.text.Text;

/** Limits that each duty keeps or breaks alone, whatever the others are. */
final class DutyLimitsAudit {
  private DutyLimitsAudit() {}

  /** {@code docs/rules.md}, row {@code qualified-title}. */
  static void qualifiedTitle(RosterBook book, Findings findings) {
    for (var duty : book.assignments()) {
      var physician = duty.physician();
      if (!physician.title().qualified()) {
        findings.add(
            1,
            Text.of(
                "rules.qualified-title.finding",
                physician.label(),
                duty.where(),
                duty.date(),
                FindingWords.session(duty.session()),
                FindingWords.title(physician.title())));
      }
    }
  }

  /** {@code docs/rules.md}, row {@code permitted-centre}. */
  static void permittedCentre(RosterBook book, Findings findings) {
    for (var duty : book.assignments()) {
      var objection = objection(book, duty);
      if (objection != null) {
        findings.add(
            1,
            Text.of(
                "rules.permitted-centre.finding",
                duty.physician().label(),
                duty.where(),
                duty.date(),
                FindingWords.session(duty.session()),
                Text.of("audit.permitted-centre." + objection)));
      }
    }
  }

  private static @Nullable String objection(RosterBook book, Assignment duty) {
    var posting = book.posting(duty.physician(), duty.date());
    if (posting.isPresent()) {
      return duty.isRemote() || !posting.get().centre().equals(duty.centre().id())
          ? "posted"
          : null;
    }
    if (!book.dispatched(duty.physician())) {
      return objectionToOwnStaff(duty);
    }
    return duty.isTour() ? null : objectionToDispatched(duty);
  }

  private static @Nullable String objectionToDispatched(Assignment duty) {
    var permitted = duty.physician().permittedCentres();
    var responsible = duty.centre().responsibleHospitals();
    var byPhysician =
        !duty.isRemote() && permitted != null && !permitted.contains(duty.centre().id());
    var byHospital =
        !responsible.isEmpty() && !responsible.contains(duty.physician().institution());
    if (byPhysician) {
      return byHospital ? "both" : "physician";
    }
    return byHospital ? "hospital" : null;
  }

  private static @Nullable String objectionToOwnStaff(Assignment duty) {
    if (duty.isRemote()) {
      return "own-remote";
    }
    return duty.physician().institution().equals(duty.centre().id()) ? null : "own";
  }

  /** {@code docs/rules.md}, row {@code travel-limit}. */
  static void travelLimit(RosterBook book, Findings findings) {
    for (var duty : book.assignments()) {
      if (duty.isRemote()) {
        continue;
      }
      var minutes = book.minutes(duty);
      var limit = travelLimit(book, duty);
      if (minutes > limit) {
        findings.add(
            1,
            Text.of(
                "rules.travel-limit.finding",
                duty.physician().label(),
                duty.where(),
                duty.date(),
                FindingWords.session(duty.session()),
                minutes,
                limit));
      }
    }
  }

  private static int travelLimit(RosterBook book, Assignment duty) {
    var limit = book.policy().maxTravelMinutes();
    var physicians = duty.physician().maxTravelMinutes();
    if (physicians != null) {
      limit = Math.min(limit, physicians);
    }
    return duty.halfDays() == 1
        ? Math.min(limit, book.policy().maxTravelMinutesForHalfDay())
        : limit;
  }
}
