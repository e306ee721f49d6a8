package org.zhishou.engine.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.text.Text;

/** The properties of one JSON object, each read as the shape it has to have. */
public final class Fields {
  public static final Text OBJECT = Text.of("problem.expected.object");
  static final Text LIST = Text.of("problem.expected.list");

  private final Place place;
  private final Faults faults;

  private Fields(Place place, Faults faults) {
    this.place = place;
    this.faults = faults;
  }

  /** Null where the value is no object; a property that is not among {@code names} is a fault. */
  public static @Nullable Fields of(Place place, Names names, Faults faults) {
    if (!place.node().isObject()) {
      faults.unfit(FaultCode.WRONG_TYPE, place, OBJECT);
      return null;
    }
    for (var name : place.node().propertyNames()) {
      if (!names.contains(name)) {
        names.reportUnknown(place.property(name), faults);
      }
    }
    return new Fields(place, faults);
  }

  public Place place() {
    return place;
  }

  public Place at(String name) {
    return place.property(name);
  }

  public <T> @Nullable T optional(String name, Shape<T> shape) {
    var value = at(name);
    return value.missing() ? null : shape.read(value, faults);
  }

  public <T> T optional(String name, Shape<T> shape, T fallback) {
    var value = optional(name, shape);
    return value == null ? fallback : value;
  }

  public <T> @Nullable T mandatory(String name, Shape<T> shape) {
    var value = at(name);
    if (value.missing()) {
      faults.missing(value, shape.expected());
      return null;
    }
    return shape.read(value, faults);
  }

  /** Empty where the property is missing. */
  public <T> List<T> list(String name, Shape<T> element) {
    var elements = optionalList(name, element);
    return elements == null ? List.of() : elements;
  }

  /** Null where the property is missing or no list. */
  public <T> @Nullable List<T> optionalList(String name, Shape<T> element) {
    var list = at(name);
    return list.missing() ? null : elements(list, element);
  }

  /** Null where the property is missing, which is a fault, or no list. */
  public <T> @Nullable List<T> mandatoryList(String name, Shape<T> element) {
    var list = at(name);
    if (list.missing()) {
      faults.missing(list, LIST);
      return null;
    }
    return elements(list, element);
  }

  private <T> @Nullable List<T> elements(Place list, Shape<T> shape) {
    if (!list.node().isArray()) {
      faults.unfit(FaultCode.WRONG_TYPE, list, LIST);
      return null;
    }
    var elements = new ArrayList<T>(list.node().size());
    for (var index = 0; index < list.node().size(); index++) {
      var element = list.element(index);
      if (element.missing()) {
        faults.missing(element, shape.expected());
        continue;
      }
      var value = shape.read(element, faults);
      if (value != null) {
        elements.add(value);
      }
    }
    return elements;
  }
}
