package org.zhishou.service.notification;

import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhishou.service.access.Role;
import org.zhishou.service.planning.availability.HandInReminded;
import org.zhishou.service.rounds.round.RoundChanged;
import org.zhishou.service.rounds.round.RoundState;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

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

  private static final Map<String, NotificationKind> BY_STATE =
      Map.of(
          RoundState.COLLECTING.name(), NotificationKind.ROUND_OPENED,
          RoundState.PLANNING.name(), NotificationKind.ROUND_PLANNING,
          RoundState.CLOSED.name(), NotificationKind.ROUND_CLOSED);

  private final Outbox outbox;

  RoundNotifications(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void tellOfChange(RoundChanged change) {
    var round = change.after();
    if (round == null || isBelowARound(change.thing())) {
      return;
    }
    var before = change.before() == null ? "" : change.before().path("state").asString("");
    var state = round.path("state").asString("");
    var kind = BY_STATE.get(state);
    if (kind != null && !state.equals(before)) {
      outbox.add(
          change.county(),
          kind,
          subject(change.county(), change.thing()),
          kind == NotificationKind.ROUND_CLOSED ? BUREAU : ALL_WHO_HAND_IN,
          data(round),
          change.at());
    }
  }

  /** Such as what somebody handed in for it. */
  private static boolean isBelowARound(String thing) {
    return thing.indexOf('/') != thing.lastIndexOf('/');
  }

  private static String subject(String county, String thing) {
    return "counties/" + county + "/" + thing;
  }

  private static ObjectNode data(JsonNode round) {
    var period = round.get("period");
    var days = period == null ? MissingNode.getInstance() : period;
    return JsonNodeFactory.instance
        .objectNode()
        .put("round", round.path("id").asString())
        .put("name", round.path("name").asString())
        .put("firstDay", days.path("firstDay").asString())
        .put("lastDay", days.path("lastDay").asString())
        .put("deadline", round.path("deadline").asString());
  }

  @EventListener
  void tellOfReminder(HandInReminded reminder) {
    var data =
        JsonNodeFactory.instance
            .objectNode()
            .put("round", reminder.round())
            .put("institution", reminder.institution())
            .put("missing", reminder.physicians().size())
            .put("deadline", reminder.deadline().toString());
    reminder.physicians().forEach(data.putArray("physicians")::add);
    outbox.add(
        reminder.county(),
        NotificationKind.HAND_IN_REMINDED,
        subject(
            reminder.county(),
            "rounds/" + reminder.round() + "/submissions/" + reminder.institution()),
        Set.of(Audience.of(Role.HOSPITAL_HR, reminder.institution())),
        data,
        reminder.at());
  }
}
