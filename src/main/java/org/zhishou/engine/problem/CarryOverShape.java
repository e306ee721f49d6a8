package org.zhishou.engine.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.JsonNode;

/** What may be said of a physician's carry-over from one period into the next. */
public final class CarryOverShape implements Shape<CarryOver> {
  /** The properties of the contract's physician that it is about. */
  public static final List<String> PROPERTIES =
      List.of("regularAt", "carriedOverDutyDays", "serviceDaysTarget");

  private final Shape<RegularAt> regularAt;
  private final Names names;

  private CarryOverShape(Shape<RegularAt> regularAt, Names names) {
    this.regularAt = regularAt;
    this.names = names;
  }

  /**
   * @param centres the ids that there are
   * @param beside properties that the object may have besides, read by others
   */
  public CarryOverShape(Set<String> centres, String... beside) {
    regularAt = new PhysicianShape.RegularAtShape(new KnownCentre(Set.copyOf(centres)));
    var all = new ArrayList<>(List.of(beside));
    all.addAll(PROPERTIES);
    names = Names.of(all.toArray(String[]::new));
  }

  /** What an object that was read before says of it, whatever else it says. */
  public static CarryOver said(JsonNode kept) {
    var names = Names.of(kept.propertyNames().toArray(String[]::new));
    var shape = new CarryOverShape(new PhysicianShape.RegularAtShape(Scalars.ID), names);
    return Objects.requireNonNull(shape.read(Place.root(kept), new Faults()));
  }

  @Override
  public Text expected() {
    return Fields.OBJECT;
  }

  @Override
  public @Nullable CarryOver read(Place place, Faults faults) {
    var fields = Fields.of(place, names, faults);
    return fields == null
        ? null
        : new CarryOver(
            fields.optionalList("regularAt", regularAt),
            fields.optional("carriedOverDutyDays", Scalars.HALVES),
            fields.optional("serviceDaysTarget", Limits.SERVICE_DAYS));
  }

  private record KnownCentre(Set<String> centres) implements Shape<String> {
    @Override
    public Text expected() {
      return Text.of("problem.expected.known-centre");
    }

    @Override
    public @Nullable String read(Place place, Faults faults) {
      var id = Scalars.ID.read(place, faults);
      if (id != null && !centres.contains(id)) {
        faults.unfit(FaultCode.UNKNOWN_ID, place, expected());
        return null;
      }
      return id;
    }
  }
}
