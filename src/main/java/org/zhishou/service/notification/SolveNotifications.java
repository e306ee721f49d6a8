package org.zhishou.service.notification;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhishou.service.solving.job.SolveEnded;

/** Tells who asked for a solve that it has ended. */
@Component
class SolveNotifications {
  private final Outbox outbox;

  SolveNotifications(Outbox outbox) {
    this.outbox = outbox;
  }

  /** What nobody of a county asked for is nobody's to hear. */
  @EventListener
  void tellOfEnd(SolveEnded end) {
    var county = end.origin().county();
    var asker = end.origin().submittedBy();
    if (county == null || asker == null) {
      return;
    }
    outbox.add(
        county,
        NotificationKind.SOLVE_ENDED,
        "solves/" + end.id(),
        Set.of(Audience.user(asker)),
        new NotificationData.OfSolve(end.id(), end.status().name()),
        end.at());
  }
}
