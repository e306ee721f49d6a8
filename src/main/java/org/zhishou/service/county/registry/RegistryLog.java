package org.zhishou.service.county.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhishou.service.auditlog.AuditLog;
import org.zhishou.service.auditlog.Deed;
import tools.jackson.databind.node.ObjectNode;

/** Has every change of a registry kept in the audit log, in the transaction that made it. */
@Component
class RegistryLog {
  /** They change with every write, and the entry itself tells when that was. */
  private static final List<String> OF_THE_REGISTRY =
      List.of("version", "createdAt", "updatedAt", "madeAt");

  private final AuditLog log;

  RegistryLog(AuditLog log) {
    this.log = log;
  }

  @EventListener
  void changed(RegistryChanged change) {
    var county = "counties/" + change.county();
    var thing = change.thing().isEmpty() ? county : county + "/" + change.thing();
    log.record(Deed.change(change.county(), thing, told(change.before()), told(change.after())));
  }

  private static @Nullable ObjectNode told(@Nullable ObjectNode document) {
    return document == null ? null : document.deepCopy().remove(OF_THE_REGISTRY);
  }
}
