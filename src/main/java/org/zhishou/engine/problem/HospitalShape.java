package org.zhishou.engine.problem;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/** A hospital, with a blank id where it bears none of its own. */
record HospitalShape(DeclaredIds directory) implements Shape<Located<Hospital>> {
  private static final Names NAMES =
      Names.of("id", "name", "tier", "latitude", "longitude", "defaultMaxAwayPerDay", "awayLimits");

  @Override
  public Text expected() {
    return Fields.OBJECT;
  }

  @Override
  public @Nullable Located<Hospital> read(Place place, Faults faults) {
    var fields = Fields.of(place, NAMES, faults);
    if (fields == null) {
      return null;
    }
    var id = directory.institutionId(fields, faults);
    var name = fields.optional("name", Scalars.TEXT);
    var tier = fields.optional("tier", Scalars.oneOf(Tier.class));
    var position = Position.read(fields, faults);
    var awayLimits = new AwayLimitsReading(faults);
    var hospital =
        new Hospital(
            id == null ? "" : id,
            name,
            tier,
            position.latitude(),
            position.longitude(),
            fields.optional("defaultMaxAwayPerDay", Limits.AMOUNT),
            fields.list("awayLimits", awayLimits));
    awayLimits.reportOverlaps();
    return new Located<>(place, hospital, id != null, position, true);
  }
}
