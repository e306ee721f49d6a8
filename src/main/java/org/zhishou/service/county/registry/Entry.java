package org.zhishou.service.county.registry;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.engine.travel.Coordinate;
import org.zhishou.service.platform.json.Documents;
import tools.jackson.databind.JsonNode;

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
    JsonNode document,
    @Nullable String phone,
    boolean active,
    long version,
    Instant createdAt,
    Instant updatedAt) {

  public @Nullable String name() {
    return text("name");
  }

  /** A text that the contract's object has; null where it has none of that name. */
  public @Nullable String text(String property) {
    return document.path(property).stringValue(null);
  }

  /** Where a hospital or centre lies; null where nobody said. */
  public @Nullable Coordinate coordinate() {
    var latitude = document.path("latitude");
    var longitude = document.path("longitude");
    return latitude.isNumber() && longitude.isNumber()
        ? new Coordinate(latitude.doubleValue(), longitude.doubleValue())
        : null;
  }

  /** A physician, as names beside an answer say who that is. */
  public RosterNames.Person person() {
    return new RosterNames.Person(
        name(),
        institution(),
        Title.valueOf(document.path("title").stringValue()),
        document.path("specialty").stringValue(Physician.DEFAULT_SPECIALTY));
  }

  /** The institution of a physician. */
  public String institution() {
    return document.path("institution").stringValue();
  }

  /** What the contract's object says of a physician, without why they are away. */
  public static JsonNode withoutReasons(JsonNode physician) {
    return Documents.eachElement(
        physician, "unavailable", range -> Documents.without(range, List.of("reason", "lieu")));
  }

  /** The same entry, saying something else. */
  Entry with(JsonNode otherDocument, @Nullable String otherPhone) {
    return new Entry(
        county, kind, id, otherDocument, otherPhone, active, version, createdAt, updatedAt);
  }

  /** The same entry after a write at {@code now}. */
  Entry edited(JsonNode newDocument, @Nullable String newPhone, boolean nowActive, Instant now) {
    return new Entry(
        county, kind, id, newDocument, newPhone, nowActive, version + 1, createdAt, now);
  }

  boolean sameContent(JsonNode otherDocument, @Nullable String otherPhone) {
    return document.equals(otherDocument) && Objects.equals(phone, otherPhone);
  }
}
