package org.zhishou.service.rounds.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhishou.service.auditlog.AuditLog;
import org.zhishou.service.auditlog.Deed;
import tools.jackson.databind.node.ObjectNode;

/** Has every change of a round kept in the audit log, in the transaction that made it. */
@Component
class RoundLog {
  /** They change with every write, and the entry itself tells when that was. */
  private static final List<String> OF_EVERY_WRITE = List.of("version", "updatedAt");

  private final AuditLog log;

  RoundLog(AuditLog log) {
    this.log = log;
  }

  @EventListener
  void record(RoundChanged change) {
    var thing = "counties/" + change.county() + "/" + change.thing();
    log.record(
        Deed.change(change.county(), thing, logged(change.before()), logged(change.after())));
  }

  private static @Nullable ObjectNode logged(@Nullable ObjectNode document) {
    return document == null ? null : document.deepCopy().remove(OF_EVERY_WRITE);
  }
}
