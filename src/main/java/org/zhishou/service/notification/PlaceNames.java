package org.zhishou.service.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the places and the round that a notification mentions were called when it happened, by id;
 * so what is sent twice says the same twice.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PlaceNames(
    Map<String, String> centres,
    Map<String, String> institutions,
    Map<String, String> tours,
    Map<String, String> rounds) {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  PlaceNames(
      @Nullable Map<String, String> centres,
      @Nullable Map<String, String> institutions,
      @Nullable Map<String, String> tours,
      @Nullable Map<String, String> rounds) {
    this.centres = centres == null ? Map.of() : centres;
    this.institutions = institutions == null ? Map.of() : institutions;
    this.tours = tours == null ? Map.of() : tours;
    this.rounds = rounds == null ? Map.of() : rounds;
  }

  /** Those that stand in what was kept. */
  static PlaceNames of(JsonNode data) {
    return data.has("names")
        ? MAPPER.treeToValue(data.get("names"), PlaceNames.class)
        : new PlaceNames(null, null, null, null);
  }

  private boolean isEmpty() {
    return centres.isEmpty() && institutions.isEmpty() && tours.isEmpty() && rounds.isEmpty();
  }

  @Nullable PlaceNames orNull() {
    return isEmpty() ? null : this;
  }
}
