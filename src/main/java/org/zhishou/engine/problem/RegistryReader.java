package org.zhishou.engine.problem;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.zhishou.engine.json.BoundedShape;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.json.StrictJson;
import org.zhishou.engine.json.UnreadableJsonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The strict reading of what a county keeps between periods: the contract's problem without {@code
 * period} and {@code baseline}, whole or one object of it. Names and ids are bounded, since they
 * stand in addresses and indexes.
 *
 * <p>Every method throws {@link FaultyProblemException} with every fault, each with a pointer from
 * the root of what was given.
 */
public final class RegistryReader {
  private static final Names NAMES =
      Names.of(
          "name",
          "calendar",
          "policy",
          "hospitals",
          "centres",
          "physicians",
          "travelTimes",
          "postings",
          "tourPlans");
  private static final JsonNodeFactory NODES = new JsonNodeFactory();

  /**
   * UTF-8, with or without byte order mark.
   *
   * @throws UnreadableJsonException if it is no JSON
   */
  public JsonNode parse(byte[] json) {
    return StrictJson.parse(json);
  }

  /** The contract's object, without nulls. */
  public JsonNode hospital(JsonNode json, Beside beside) {
    return object(json, beside, directory -> new BoundedShape<>(new HospitalShape(directory)));
  }

  /** As {@link #hospital}. */
  public JsonNode centre(JsonNode json, Beside beside) {
    return object(json, beside, directory -> new BoundedShape<>(new CentreShape(directory)));
  }

  /** As {@link #hospital}. */
  public JsonNode physician(JsonNode json, Beside beside) {
    return object(
        json, beside, directory -> new BoundedShape<>(new PhysicianShape(directory, true)));
  }

  /**
   * A posting of a register: the contract's, with an id and, where there are any, terms in words.
   */
  public JsonNode posting(JsonNode json, Beside beside) {
    return object(
        json,
        beside,
        directory -> new BoundedShape<>(postings(directory, NODES.objectNode(), beside)));
  }

  /** As {@link #hospital}. */
  public JsonNode tourPlan(JsonNode json, Beside beside) {
    return object(json, beside, directory -> new BoundedShape<>(new TourPlansReading(directory)));
  }

  /**
   * A tour plan that was read before; what it refers to is not asked again.
   *
   * @throws FaultyProblemException if it is none
   */
  public TourPlan tourPlan(JsonNode kept) {
    return read(kept, new TourPlansReading(DeclaredIds.unknown()));
  }

  private static PostingsReading postings(DeclaredIds directory, JsonNode document, Beside beside) {
    var institutions = new HashMap<String, String>();
    for (var source : List.of(beside.json(), document)) {
      for (var physician : source.path("physicians")) {
        if (physician.path("institution").isString()) {
          institutions.put(
              physician.path("id").asString(""), physician.path("institution").stringValue());
        }
      }
    }
    var reading = new PostingsReading(directory, institutions, true);
    for (var posting : beside.json().path("postings")) {
      if (posting.has("physician")) {
        reading.beside(
            posting.path("physician").stringValue(),
            LocalDate.parse(posting.path("from").stringValue()),
            LocalDate.parse(posting.path("to").stringValue()));
      }
    }
    return reading;
  }

  /** A travel time between places that {@code beside} has. */
  public TravelTime travelTime(JsonNode json, Beside beside) {
    return read(json, new TravelTimesReading(directory(beside)));
  }

  public CalendarDays calendar(JsonNode json) {
    return read(json, new CalendarShape());
  }

  /** The policy that the object states, what it leaves out as in {@link Policy#DEFAULT}. */
  public Policy stated(JsonNode json) {
    return read(json, new PolicyShape());
  }

  private static <T> T read(JsonNode json, Shape<T> shape) {
    var faults = new Faults();
    var value = shape.read(Place.root(json), faults);
    refuse(faults);
    return Objects.requireNonNull(value);
  }

  private static DeclaredIds directory(Beside beside) {
    return new DeclaredIds(Place.root(NODES.objectNode()), Place.root(beside.json()));
  }

  private static JsonNode object(
      JsonNode json, Beside beside, Function<DeclaredIds, Shape<?>> shape) {
    var faults = new Faults();
    shape.apply(directory(beside)).read(Place.root(json), faults);
    refuse(faults);
    return withoutNulls((ObjectNode) json);
  }

  /**
   * A whole registry. An empty baseline, which a problem cleared of its period may have left, is
   * passed over.
   *
   * @param complete whether all three lists have to be there, empty or not
   */
  public JsonNode registry(JsonNode document, Beside beside, boolean complete) {
    var faults = new Faults();
    var json = withoutEmptyBaseline(document);
    var root = Place.root(json);
    var directory = new DeclaredIds(root, Place.root(beside.json()));
    var fields = Fields.of(root, NAMES, faults);
    if (fields != null) {
      fields.optional("name", Scalars.TEXT);
      fields.optional("calendar", new CalendarShape());
      fields.optional("policy", new PolicyShape());
      list(fields, "hospitals", new BoundedShape<>(new HospitalShape(directory)), complete);
      list(fields, "centres", new BoundedShape<>(new CentreShape(directory)), complete);
      list(fields, "physicians", new BoundedShape<>(new PhysicianShape(directory, true)), complete);
      fields.list("travelTimes", new TravelTimesReading(directory));
      fields.list("postings", new BoundedShape<>(postings(directory, json, beside)));
      fields.list("tourPlans", new BoundedShape<>(new TourPlansReading(directory)));
    }
    refuse(faults);
    return withoutNulls((ObjectNode) json);
  }

  private static JsonNode withoutEmptyBaseline(JsonNode json) {
    var baseline = json.path("baseline");
    if (!(json instanceof ObjectNode object) || !baseline.isArray() || !baseline.isEmpty()) {
      return json;
    }
    var registry = NODES.objectNode();
    object.properties().stream()
        .filter(property -> !property.getKey().equals("baseline"))
        .forEach(property -> registry.set(property.getKey(), property.getValue()));
    return registry;
  }

  private static void list(Fields fields, String name, Shape<?> shape, boolean mandatory) {
    if (mandatory) {
      fields.mandatoryList(name, shape);
    } else {
      fields.list(name, shape);
    }
  }

  private static void refuse(Faults faults) {
    if (faults.count() > 0) {
      throw new FaultyProblemException(List.copyOf(faults.all()));
    }
  }

  /** Null counts as missing, at any depth. */
  private static ObjectNode withoutNulls(ObjectNode object) {
    var kept = NODES.objectNode();
    for (var property : object.properties()) {
      if (!property.getValue().isNull()) {
        kept.set(property.getKey(), cleaned(property.getValue()));
      }
    }
    return kept;
  }

  private static JsonNode cleaned(JsonNode value) {
    if (value instanceof ObjectNode object) {
      return withoutNulls(object);
    }
    if (value instanceof ArrayNode array) {
      var kept = NODES.arrayNode(array.size());
      array.forEach(element -> kept.add(cleaned(element)));
      return kept;
    }
    return value;
  }
}
