package org.zhishou.service.notification;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What may have happened, each with the properties of its data that its words use. */
enum NotificationKind {
  ROUND_OPENED("round.opened", "name", "firstDay", "lastDay", "deadline"),
  ROUND_PLANNING("round.planning", "name"),
  ROUND_CLOSED("round.closed", "name"),
  HAND_IN_REMINDED("handin.reminded", "round", "institution", "missing", "deadline"),
  ROSTER_PUBLISHED("roster.published", "round"),
  ROSTER_AMENDED("roster.amended", "round", "version"),
  DUTY_VACANT("duty.vacant", "centre", "date", "session", "missing"),
  /** Somebody of a tour's team does not come. */
  TOUR_VACANT("tour.vacant", "tour", "date", "centre"),
  SWAP_OFFERED("swap.offered", "centre", "date", "session"),
  SWAP_TAKEN("swap.taken", "centre", "date", "session"),
  SWAP_CONFIRMED("swap.confirmed", "centre", "date", "session"),
  SWAP_APPROVED("swap.approved", "centre", "date", "session"),
  SWAP_REFUSED("swap.refused", "centre", "date", "session"),
  SWAP_WITHDRAWN("swap.withdrawn", "centre", "date", "session"),
  SOLVE_ENDED("solve.ended", "name", "status"),
  /** Sent to one webhook on request, to try it. */
  PING("webhook.ping", "webhook");

  private final String id;
  private final List<String> words;

  NotificationKind(String id, String... words) {
    this.id = id;
    this.words = List.of(words);
  }

  /** As it stands in answers and deliveries, such as {@code round.opened}. */
  String id() {
    return id;
  }

  /** Properties of the data in the order in which its sentence takes them. */
  List<String> words() {
    return words;
  }

  /** Their ids, in the order of the kinds. */
  static List<String> ids(Collection<NotificationKind> kinds) {
    return kinds.stream().sorted().map(NotificationKind::id).toList();
  }

  static NotificationKind of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst().orElseThrow();
  }

  /** Those that may be subscribed to, by their ids. */
  static SequencedMap<String, NotificationKind> subscribable() {
    var byId = new LinkedHashMap<String, NotificationKind>();
    Arrays.stream(values()).filter(kind -> kind != PING).forEach(kind -> byId.put(kind.id, kind));
    return byId;
  }
}
