package org.zhishou.service.notification;

import java.util.HashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhishou.service.access.Role;
import org.zhishou.service.inforce.attendance.DutyVacant;
import org.zhishou.service.inforce.publish.RosterPublished;

/**
 * Tells those whom a roster touches that it holds or was amended, and of duties to which nobody
 * came.
 */
@Component
class RosterNotifications {
  private static final Set<Audience> BUREAU =
      Set.of(Audience.all(Role.BUREAU_ADMIN), Audience.all(Role.PLANNER));

  private final Outbox outbox;

  RosterNotifications(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void tellOfPublication(RosterPublished roster) {
    var concerned = new HashSet<>(BUREAU);
    roster.institutions().forEach(id -> concerned.add(Audience.of(Role.HOSPITAL_HR, id)));
    roster.centres().forEach(id -> concerned.add(Audience.of(Role.CENTRE, id)));
    roster.physicians().forEach(id -> concerned.add(Audience.of(Role.PHYSICIAN, id)));
    outbox.add(
        roster.county(),
        roster.version() == 1 ? NotificationKind.ROSTER_PUBLISHED : NotificationKind.ROSTER_AMENDED,
        "counties/%s/rounds/%s/published/%d"
            .formatted(roster.county(), roster.round(), roster.version()),
        concerned,
        new NotificationData.OfRoster(
            roster.round(),
            roster.version(),
            roster.institutions(),
            roster.centres(),
            roster.physicians()),
        roster.at());
  }

  /** Who did not come, and why, is nobody's but theirs whom the record is shown to. */
  @EventListener
  void tellOfVacancy(DutyVacant vacancy) {
    var duty = vacancy.duty();
    var concerned = new HashSet<>(BUREAU);
    concerned.add(Audience.of(Role.CENTRE, duty.centre()));
    vacancy.team().forEach(id -> concerned.add(Audience.of(Role.PHYSICIAN, id)));
    outbox.add(
        vacancy.county(),
        duty.tour() == null ? NotificationKind.DUTY_VACANT : NotificationKind.TOUR_VACANT,
        "counties/%s/rounds/%s/attendance".formatted(vacancy.county(), vacancy.round()),
        concerned,
        NotificationData.OfVacancy.of(vacancy),
        vacancy.at());
  }
}
