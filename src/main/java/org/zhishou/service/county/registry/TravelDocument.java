package org.zhishou.service.county.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.travel.TravelSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A pair as the API shows it.
 *
 * @param minutes null, as the source is, where a place has no coordinates to estimate from
 * @param version of what is kept of the pair; 0 where nothing is
 */
record TravelDocument(
    String from,
    String to,
    @Nullable Integer minutes,
    @Nullable TravelSource source,
    long version,
    @Nullable Instant updatedAt) {

  static TravelDocument kept(KeptTravelTime time) {
    return new TravelDocument(
        time.hospital(),
        time.centre(),
        time.minutes(),
        time.source(),
        time.version(),
        time.updatedAt());
  }

  static ObjectNode of(KeptTravelTime time) {
    return kept(time).json();
  }

  ObjectNode json() {
    var json = JsonNodeFactory.instance.objectNode().put("from", from).put("to", to);
    if (minutes != null && source != null) {
      json.put("minutes", minutes).put("source", source.name());
    }
    json.put("version", version);
    if (updatedAt != null) {
      json.put("updatedAt", updatedAt.toString());
    }
    return json;
  }
}
