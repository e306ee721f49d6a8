package org.zhishou.engine.problem;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.travel.Coordinate;

/** Where a place lies, as far as it says; {@code sound} unless what it says is faulty. */
record Position(@Nullable Double latitude, @Nullable Double longitude, boolean sound) {
  static Position read(Fields fields, Faults faults) {
    var before = faults.count();
    var latitude = fields.optional("latitude", Scalars.LATITUDE);
    var longitude = fields.optional("longitude", Scalars.LONGITUDE);
    return new Position(latitude, longitude, faults.count() == before);
  }

  @Nullable Coordinate coordinate() {
    return latitude == null || longitude == null ? null : new Coordinate(latitude, longitude);
  }
}
