package org.zhishou.service.county.registry;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhishou.service.auditlog.AuditLog;
import org.zhishou.service.auditlog.Deed;

/** Has every change of a registry kept in the audit log, in the transaction that made it. */
@Component
class RegistryLog {
  /** They change with every write, and the entry itself tells when that was. */
  private static final String[] OF_EVERY_WRITE = {"version", "createdAt", "updatedAt", "madeAt"};

  private final AuditLog log;

  RegistryLog(AuditLog log) {
    this.log = log;
  }

  @EventListener
  void record(RegistryChanged change) {
    var county = "counties/" + change.county();
    var thing = change.thing().isEmpty() ? county : county + "/" + change.thing();
    log.record(
        Deed.change(change.county(), thing, change.before(), change.after(), OF_EVERY_WRITE));
  }
}
