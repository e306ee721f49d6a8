package org.zhishou.engine.change;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.json.StrictJson;
import org.zhishou.engine.json.UnreadableJsonException;
import org.zhishou.engine.problem.FaultyProblemException;
import tools.jackson.databind.JsonNode;

/**
 * The strict reading of {@code {"lever": {...}, "from": 30, "to": 120, "by": 10}} by {@code
 * docs/scenarios.md}. Stateless; safe for use by many threads.
 *
 * <p>Every {@code read} throws {@link UnreadableJsonException} for text that is no JSON, and {@link
 * FaultyProblemException} with every fault for JSON that is no sweep.
 */
public final class SweepReader {
  private static final Names NAMES = Names.of("lever", "from", "to", "by");
  private static final Shape<Integer> VALUE = Scalars.whole(-Sweep.FARTHEST, Sweep.FARTHEST);
  private static final Shape<Integer> STEP = Scalars.whole(1, Sweep.FARTHEST);

  public Sweep read(String json) {
    return sweep(Place.root(StrictJson.parse(json)));
  }

  /** UTF-8, with or without byte order mark. */
  public Sweep read(byte[] json) {
    return sweep(Place.root(StrictJson.parse(json)));
  }

  public Sweep read(JsonNode document) {
    return sweep(Place.root(document));
  }

  private static Sweep sweep(Place root) {
    var faults = new Faults();
    var fields = Fields.of(root, NAMES, faults);
    var sweep = fields == null ? null : sweep(fields, faults);
    if (sweep == null || faults.count() > 0) {
      throw new FaultyProblemException(faults.all());
    }
    return sweep;
  }

  private static @Nullable Sweep sweep(Fields fields, Faults faults) {
    var lever = fields.mandatory("lever", new LeverShape());
    var values = lever == null ? VALUE : lever.values();
    var from = fields.mandatory("from", values);
    var to = fields.mandatory("to", values);
    var by = fields.optional("by", STEP, 1);
    if (lever == null || from == null || to == null) {
      return null;
    }
    var sweep = new Sweep(lever, from, to, by);
    sweep.expectFew(fields.place(), faults);
    return sweep;
  }
}
