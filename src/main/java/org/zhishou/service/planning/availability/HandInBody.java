package org.zhishou.service.planning.availability;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.problem.Availability;
import org.zhishou.engine.problem.AvailabilityShape;
import org.zhishou.engine.problem.Period;
import org.zhishou.engine.text.Text;
import org.zhishou.service.platform.web.ReasonShape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What somebody hands in.
 *
 * @param reason why it changes; null where nothing was said
 */
record HandInBody(@Nullable String reason, List<Entry> entries) {
  private static final Shape<String> REASON = new ReasonShape();

  /**
   * Of one physician.
   *
   * @param pointer of the entry in the body
   * @param document the contract's properties that were said
   */
  record Entry(String physician, String pointer, Availability said, JsonNode document) {}

  /** A body that is all about one physician. */
  static Shape<HandInBody> of(String physician, Part part, Period period) {
    return new SingleShape(physician, shape(part, period, "reason"));
  }

  /** As the registry has them, of physicians of whom nothing is to be said. */
  static HandInBody ofNothing(@Nullable String reason, List<String> physicians) {
    var nothing = new Availability(null, null, null, null, null, null, null, null, null);
    var empty = Merge.said(MissingNode.getInstance());
    return new HandInBody(
        reason, physicians.stream().map(id -> new Entry(id, "", nothing, empty)).toList());
  }

  /** A body with a list of physicians, each among {@code staff}. */
  static Shape<HandInBody> ofMany(Set<String> staff, Period period) {
    return new ManyShape(staff, shape(Part.AVAILABILITY, period, "id"));
  }

  private static AvailabilityShape shape(Part part, Period period, String beside) {
    return part == Part.WISHES
        ? AvailabilityShape.wishes(period, beside)
        : AvailabilityShape.all(period, beside);
  }

  private static @Nullable String reason(Place place, Faults faults) {
    var reason = place.property("reason");
    return reason.missing() ? null : REASON.read(reason, faults);
  }

  private record SingleShape(String physician, AvailabilityShape shape)
      implements Shape<HandInBody> {
    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable HandInBody read(Place place, Faults faults) {
      var said = shape.read(place, faults);
      if (said == null) {
        return null;
      }
      var entry = new Entry(physician, "", said, Merge.said(place.node()));
      return new HandInBody(reason(place, faults), List.of(entry));
    }
  }

  private record ManyShape(Set<String> staff, AvailabilityShape shape)
      implements Shape<HandInBody> {
    private static final Names NAMES = Names.of("reason", "physicians");

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable HandInBody read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var entries = fields.mandatoryList("physicians", new EntryShape(staff, shape));
      var list = fields.at("physicians");
      if (list.node().isArray() && list.node().isEmpty()) {
        faults.add(FaultCode.EMPTY_LIST, list);
      }
      return entries == null ? null : new HandInBody(reason(place, faults), entries);
    }
  }

  private static final class EntryShape implements Shape<Entry> {
    private final Set<String> staff;
    private final AvailabilityShape shape;
    private final Map<String, String> pointers = new HashMap<>();

    EntryShape(Set<String> staff, AvailabilityShape shape) {
      this.staff = staff;
      this.shape = shape;
    }

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable Entry read(Place place, Faults faults) {
      var said = shape.read(place, faults);
      if (said == null) {
        return null;
      }
      var id = physician(place.property("id"), faults);
      return id == null ? null : new Entry(id, place.pointer(), said, Merge.said(place.node()));
    }

    private @Nullable String physician(Place place, Faults faults) {
      var expected = Text.of("problem.expected.own-physician");
      if (place.missing()) {
        faults.missing(place, expected);
        return null;
      }
      var id = Scalars.ID.read(place, faults);
      if (id == null) {
        return null;
      }
      if (!staff.contains(id)) {
        faults.unfit(FaultCode.UNKNOWN_ID, place, expected);
        return null;
      }
      var first = pointers.putIfAbsent(id, place.pointer());
      if (first != null) {
        faults.add(FaultCode.DUPLICATE_ID, place, id, first);
        return null;
      }
      return id;
    }
  }
}
