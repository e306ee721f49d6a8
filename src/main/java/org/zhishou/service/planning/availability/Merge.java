package org.zhishou.service.planning.availability;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.problem.Availability;
import org.zhishou.engine.problem.AvailabilityShape;
import org.zhishou.engine.problem.Period;
import org.zhishou.service.platform.json.Documents;
import tools.jackson.databind.JsonNode;

/** What holds of a physician, of what several said. */
public final class Merge {
  private Merge() {}

  /** Of wishes the physician's own word goes before the employer's, list by list. */
  public static JsonNode document(@Nullable HandedIn availability, @Nullable HandedIn wishes) {
    var said = availability == null ? Documents.EMPTY : availability.document();
    return wishes == null
        ? said
        : Documents.with(said, Documents.only(wishes.document(), AvailabilityShape.WISHES));
  }

  /** What a physician's object says of availability, as far as it says anything. */
  static JsonNode said(JsonNode physician) {
    var said = Documents.EMPTY;
    for (var property : AvailabilityShape.PROPERTIES) {
      if (physician.hasNonNull(property)) {
        said = Documents.with(said, property, physician.path(property));
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
