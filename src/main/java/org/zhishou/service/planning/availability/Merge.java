package org.zhishou.service.planning.availability;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.problem.Availability;
import org.zhishou.engine.problem.AvailabilityShape;
import org.zhishou.engine.problem.Period;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What holds of a physician, of what several said. */
public final class Merge {
  private Merge() {}

  /** Of wishes the physician's own word goes before the employer's, list by list. */
  public static JsonNode document(@Nullable HandedIn availability, @Nullable HandedIn wishes) {
    var merged = JsonNodeFactory.instance.objectNode();
    if (availability != null) {
      availability.document().forEachEntry(merged::set);
    }
    if (wishes != null) {
      for (var property : AvailabilityShape.WISHES) {
        if (wishes.document().has(property)) {
          merged.set(property, wishes.document().get(property));
        }
      }
    }
    return merged;
  }

  /** What a physician's object says of availability, as far as it says anything. */
  static JsonNode said(JsonNode physician) {
    var said = JsonNodeFactory.instance.objectNode();
    for (var property : AvailabilityShape.PROPERTIES) {
      var value = physician.path(property);
      if (!value.isMissingNode() && !value.isNull()) {
        said.set(property, value);
      }
    }
    return said;
  }

  /** A document that was read before. */
  static Availability availability(JsonNode document, Period period) {
    var said = AvailabilityShape.all(period).read(Place.root(document), new Faults());
    if (said == null) {
      throw new IllegalStateException("What was handed in is no object");
    }
    return said;
  }
}
