package org.zhishou.service.county.registry;

import tools.jackson.databind.node.ObjectNode;

/** An entry as the API shows it: the contract's object, and what the registry says of it. */
final class EntryDocument {
  private EntryDocument() {}

  /** With everything that is kept, for those who may see it and for the log. */
  static ObjectNode of(Entry entry) {
    var shown = entry.document().deepCopy();
    if (entry.phone() != null) {
      shown.put("phone", entry.phone());
    }
    return shown
        .put("active", entry.active())
        .put("version", entry.version())
        .put("createdAt", entry.createdAt().toString())
        .put("updatedAt", entry.updatedAt().toString());
  }
}
