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

  /**
   * @param beside lists {@code hospitals}, {@code centres} and {@code physicians} of what else
   *     there is, of which {@code id} and {@code name} are looked at: all of it may be referred to,
   *     and no id may be taken again
   */
  public ObjectNode hospital(JsonNode json, ObjectNode beside) {
    return object(json, beside, directory -> new BoundedShape<>(new HospitalShape(directory)));
  }

  /** As {@link #hospital}. */
  public ObjectNode centre(JsonNode json, ObjectNode beside) {
    return object(json, beside, directory -> new BoundedShape<>(new CentreShape(directory)));
  }

  /** As {@link #hospital}. */
  public ObjectNode physician(JsonNode json, ObjectNode beside) {
    return object(
        json, beside, directory -> new BoundedShape<>(new PhysicianShape(directory, true)));
  }

  /**
   * A posting of a register: the contract's, with an id and, where there are any, terms in words.
   *
   * @param beside as of {@link #hospital}, where {@code physicians} have their {@code institution}
   *     and {@code postings} are those whose dates it may not share
   */
  public ObjectNode posting(JsonNode json, ObjectNode beside) {
    return object(
        json, beside, directory -> new BoundedShape<>(postings(directory, beside, beside)));
  }

  /** As {@link #hospital}; {@code beside} has {@code tourPlans} too. */
  public ObjectNode tourPlan(JsonNode json, ObjectNode beside) {
    return object(json, beside, directory -> new BoundedShape<>(new TourPlansReading(directory)));
  }

  /**
   * A tour plan that was read before; what it refers to is not asked again.
   *
   * @throws FaultyProblemException if it is none
   */
  public TourPlan tourPlan(ObjectNode kept) {
    var faults = new Faults();
    var plan = new TourPlansReading(Directory.unknown()).read(Place.root(kept), faults);
    refuse(faults);
    return Objects.requireNonNull(plan);
  }

  private static PostingsReading postings(
      Directory directory, JsonNode document, ObjectNode beside) {
    var institutions = new HashMap<String, String>();
    for (var source : List.of(beside, document)) {
      for (var physician : source.path("physicians")) {
        if (physician.path("institution").isString()) {
          institutions.put(
              physician.path("id").asString(""), physician.path("institution").stringValue());
        }
      }
    }
    var reading = new PostingsReading(directory, institutions, true);
    for (var posting : beside.path("postings")) {
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
  public ObjectNode travelTime(JsonNode json, ObjectNode beside) {
    return object(json, beside, TravelTimesReading::new);
  }

  public ObjectNode calendar(JsonNode json) {
    return object(json, NODES.objectNode(), directory -> new CalendarShape());
  }

  /** The policy with every property stated, but for weights that it leaves to the catalogue. */
  public ObjectNode policy(JsonNode json) {
    return ProblemWriter.policy(stated(json));
  }

  /** The policy that the object states, what it leaves out as in {@link Policy#DEFAULT}. */
  public Policy stated(JsonNode json) {
    var faults = new Faults();
    var policy = new PolicyShape().read(Place.root(json), faults);
    refuse(faults);
    return policy;
  }

  /** What is planned by where a bureau said nothing. */
  public ObjectNode defaultPolicy() {
    return ProblemWriter.policy(Policy.DEFAULT);
  }

  private static ObjectNode object(
      JsonNode json, ObjectNode beside, Function<Directory, Shape<?>> shape) {
    var faults = new Faults();
    var directory = new Directory(Place.root(NODES.objectNode()), Place.root(beside));
    shape.apply(directory).read(Place.root(json), faults);
    refuse(faults);
    return withoutNulls((ObjectNode) json);
  }

  /**
   * A whole registry. An empty baseline, which a problem cleared of its period may have left, is
   * passed over.
   *
   * @param beside what there is besides, as of {@link #hospital}
   * @param complete whether all three lists have to be there, empty or not
   */
  public ObjectNode registry(JsonNode document, ObjectNode beside, boolean complete) {
    var faults = new Faults();
    var json = withoutEmptyBaseline(document);
    var root = Place.root(json);
    var directory = new Directory(root, Place.root(beside));
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
