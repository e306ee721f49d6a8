package org.zhishou.service.notification;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhishou.service.access.Role;
import org.zhishou.service.inforce.swap.SwapMoved;

/** Tells both sides of a swap and those who have to agree how far it is. */
@Component
class SwapNotifications {
  private final Outbox outbox;

  SwapNotifications(Outbox outbox) {
    this.outbox = outbox;
  }

  /** An offer concerns every physician of the county: any of them may take it. */
  @EventListener
  void tellOfMove(SwapMoved swap) {
    var kind = NotificationKind.of("swap." + swap.state().toLowerCase(Locale.ROOT));
    outbox.add(
        swap.county(),
        kind,
        "counties/%s/rounds/%s/swaps/%s".formatted(swap.county(), swap.round(), swap.swap()),
        concerned(kind, swap),
        NotificationData.OfSwap.of(swap),
        swap.at());
  }

  private static Set<Audience> concerned(NotificationKind kind, SwapMoved swap) {
    var all = new HashSet<Audience>();
    all.add(Audience.all(Role.BUREAU_ADMIN));
    all.add(Audience.all(Role.PLANNER));
    all.add(Audience.of(Role.HOSPITAL_HR, swap.hospital()));
    all.add(
        kind == NotificationKind.SWAP_OFFERED
            ? Audience.all(Role.PHYSICIAN)
            : Audience.of(Role.PHYSICIAN, swap.duty().physician()));
    if (swap.taker() != null) {
      all.add(Audience.of(Role.PHYSICIAN, swap.taker()));
    }
    if (swap.takerHospital() != null) {
      all.add(Audience.of(Role.HOSPITAL_HR, swap.takerHospital()));
    }
    return all;
  }
}
