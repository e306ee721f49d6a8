package org.zhishou.service.county.registry;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterNames;

/**
 * An entry as the API shows it: the contract's object, and what the registry says of it.
 *
 * @param contract the properties of the contract's object
 * @param names of those whom it refers to; null in the log
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryDocument(
    @JsonAnyGetter Map<String, Object> contract,
    @Nullable String phone,
    boolean active,
    long version,
    Instant createdAt,
    Instant updatedAt,
    @Nullable RosterNames names) {

  /** With everything that is kept, for those who may see it and for the log. */
  static EntryDocument of(Entry entry) {
    return of(entry, null);
  }

  static EntryDocument of(Entry entry, @Nullable RosterNames names) {
    var contract = new LinkedHashMap<String, Object>();
    entry.document().forEachEntry(contract::put);
    return new EntryDocument(
        contract,
        entry.phone(),
        entry.active(),
        entry.version(),
        entry.createdAt(),
        entry.updatedAt(),
        names);
  }
}
