package org.zhishou.service.notification;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhishou.service.solving.job.SolveDesk;
import org.zhishou.service.solving.job.SolveEnded;
import org.zhishou.service.solving.job.SolveJob;

/** Tells who asked for a solve that it has ended. */
@Component
class SolveNotifications {
  private final Outbox outbox;
  private final SolveDesk solves;

  SolveNotifications(Outbox outbox, SolveDesk solves) {
    this.outbox = outbox;
    this.solves = solves;
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
        new NotificationData.OfSolve(
            end.id(), solves.find(end.id()).map(SolveJob::name).orElse(null), end.status().name()),
        end.at());
  }
}
