package org.zhishou.service.county.registry;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A hospital, centre or physician as a county keeps it.
 *
 * @param id unique in the county: over hospitals and centres together, and among physicians
 * @param document the contract's object, id included; not to be changed
 * @param phone of a physician; personal data, no part of any problem
 * @param active false once it was deactivated: kept, shown, and not planned
 * @param version counts the entry's writes, from 1
 */
public record Entry(
    String county,
    Kind kind,
    String id,
    ObjectNode document,
    @Nullable String phone,
    boolean active,
    long version,
    Instant createdAt,
    Instant updatedAt) {

  public @Nullable String name() {
    return document.path("name").isString() ? document.path("name").stringValue() : null;
  }

  /** The institution of a physician. */
  public String institution() {
    return document.path("institution").stringValue();
  }

  /** The same entry after a write at {@code now}. */
  Entry edited(ObjectNode newDocument, @Nullable String newPhone, boolean nowActive, Instant now) {
    return new Entry(
        county, kind, id, newDocument, newPhone, nowActive, version + 1, createdAt, now);
  }

  boolean sameContent(ObjectNode otherDocument, @Nullable String otherPhone) {
    return document.equals(otherDocument) && Objects.equals(phone, otherPhone);
  }
}
