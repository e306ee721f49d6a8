package org.zhishou.engine.audit;

import java.util.Optional;
import org.zhishou.engine.text.Text;

/** Whether physicians can be sent at all when they are. */
final class AvailabilityAudit {
  private AvailabilityAudit() {}

  /** {@code docs/rules.md}, row {@code availability}. */
  static void availability(RosterBook book, Findings findings) {
    for (var duty : book.assignments()) {
      obstacle(book, duty)
          .ifPresent(
              obstacle ->
                  findings.add(
                      1,
                      Text.of(
                          "rules.availability.finding",
                          duty.physician().label(),
                          duty.where(),
                          duty.date(),
                          FindingWords.session(duty.session()),
                          obstacle)));
    }
  }

  /** The first thing in the way, in words; a duty counts once however many there are. */
  private static Optional<Text> obstacle(RosterBook book, Assignment duty) {
    var physician = duty.physician();
    for (var unavailability : physician.unavailable()) {
      if (unavailability.takes(duty.date())) {
        return Optional.of(
            Text.of(
                "audit.availability.range",
                FindingWords.reason(unavailability.reason()),
                unavailability.from(),
                unavailability.to()));
      }
    }
    if (book.posting(physician, duty.date()).isPresent()) {
      return Optional.empty();
    }
    var weekday = duty.date().getDayOfWeek();
    if (physician.weeklyUnavailable().contains(weekday)) {
      return Optional.of(Text.of("audit.availability.weekday", FindingWords.weekday(weekday)));
    }
    for (var clinic : physician.ownClinics()) {
      if (clinic.weekday() == weekday && book.policy().overlap(clinic.session(), duty.session())) {
        return Optional.of(
            Text.of(
                "audit.availability.own-clinic",
                FindingWords.weekday(weekday),
                FindingWords.session(clinic.session())));
      }
    }
    return Optional.empty();
  }
}
