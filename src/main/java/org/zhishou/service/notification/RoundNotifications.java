package org.zhishou.service.notification;

import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhishou.service.access.Role;
import org.zhishou.service.planning.availability.HandInReminded;
import org.zhishou.service.rounds.round.RoundChanged;
import org.zhishou.service.rounds.round.RoundDocument;
import org.zhishou.service.rounds.round.RoundState;

/** Tells of rounds that were opened or went on, and reminds who has to hand in. */
@Component
class RoundNotifications {
  private static final Set<Audience> BUREAU =
      Set.of(Audience.all(Role.BUREAU_ADMIN), Audience.all(Role.PLANNER));
  private static final Set<Audience> ALL_WHO_HAND_IN =
      Set.of(
          Audience.all(Role.BUREAU_ADMIN),
          Audience.all(Role.PLANNER),
          Audience.all(Role.HOSPITAL_HR),
          Audience.all(Role.PHYSICIAN));

  private static final Map<RoundState, NotificationKind> BY_STATE =
      Map.of(
          RoundState.COLLECTING, NotificationKind.ROUND_OPENED,
          RoundState.PLANNING, NotificationKind.ROUND_PLANNING,
          RoundState.CLOSED, NotificationKind.ROUND_CLOSED);

  private final Outbox outbox;

  RoundNotifications(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void tellOfChange(RoundChanged change) {
    if (!(change.after() instanceof RoundDocument round)
        || (change.before() instanceof RoundDocument before && before.state() == round.state())) {
      return;
    }
    var kind = BY_STATE.get(round.state());
    if (kind != null) {
      outbox.add(
          change.county(),
          kind,
          subject(change.county(), change.thing()),
          kind == NotificationKind.ROUND_CLOSED ? BUREAU : ALL_WHO_HAND_IN,
          NotificationData.OfRound.of(round),
          change.at());
    }
  }

  private static String subject(String county, String thing) {
    return "counties/" + county + "/" + thing;
  }

  @EventListener
  void tellOfReminder(HandInReminded reminder) {
    outbox.add(
        reminder.county(),
        NotificationKind.HAND_IN_REMINDED,
        subject(
            reminder.county(),
            "rounds/" + reminder.round() + "/submissions/" + reminder.institution()),
        Set.of(Audience.of(Role.HOSPITAL_HR, reminder.institution())),
        NotificationData.OfReminder.of(reminder),
        reminder.at());
  }
}
