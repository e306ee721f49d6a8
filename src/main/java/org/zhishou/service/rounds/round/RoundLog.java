package org.zhishou.service.rounds.round;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhishou.service.auditlog.AuditLog;
import org.zhishou.service.auditlog.Deed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Has every change of a round kept in the audit log, in the transaction that made it. */
@Component
class RoundLog {
  /** They change with every write, and the entry itself tells when that was. */
  private static final String[] OF_EVERY_WRITE = {"version", "updatedAt"};

  private final AuditLog log;
  private final JsonMapper mapper;

  RoundLog(AuditLog log, JsonMapper mapper) {
    this.log = log;
    this.mapper = mapper;
  }

  @EventListener
  void record(RoundChanged change) {
    var thing = "counties/" + change.county() + "/" + change.thing();
    log.record(
        Deed.change(
            change.county(), thing, shown(change.before()), shown(change.after()), OF_EVERY_WRITE));
  }

  /** As the API writes it. */
  private @Nullable JsonNode shown(@Nullable Object document) {
    return document == null ? null : mapper.valueToTree(document);
  }
}
