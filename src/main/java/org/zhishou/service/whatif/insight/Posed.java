package org.zhishou.service.whatif.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.MalformedRosterException;
import org.zhishou.engine.roster.RosterReader;
import org.zhishou.service.platform.web.Body;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A question that brings its own JSON, read strictly: every fault of all parts at once. */
final class Posed {
  private static final Names PART = Names.of("name", "duties");

  private final List<Fault> faults = new ArrayList<>();
  private final JsonNode json;
  private final @Nullable Fields fields;
  private final Faults own = new Faults();

  private Posed(JsonNode json, Names names) {
    this.json = json;
    fields = Fields.of(Place.root(json), names, own);
  }

  /**
   * @param names the properties that the question may have
   */
  static Posed of(JsonNode body, String... names) {
    var posed = new Posed(body, Names.of(names));
    if (posed.fields == null) {
      posed.check();
    }
    return posed;
  }

  boolean has(String name) {
    return fields != null && !fields.at(name).missing();
  }

  /** The question's own properties. */
  Fields fields() {
    if (fields == null) {
      throw new IllegalStateException("checked before");
    }
    return fields;
  }

  Faults faults() {
    return own;
  }

  /** Empty where the problem is missing or faulty. */
  Optional<CheckedProblem> problem() {
    if (!isThere("problem")) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ProblemReader().read(json.path("problem")));
    } catch (FaultyProblemException faulty) {
      move(faulty.faults(), "", "/problem");
      return Optional.empty();
    }
  }

  private boolean isThere(String name) {
    if (!has(name)) {
      own.missing(fields().at(name), Fields.OBJECT);
      return false;
    }
    return true;
  }

  /** The duties under a name, which have the shape of those of a roster. */
  List<Duty> duties(String name) {
    return isThere(name) ? duties(json.path(name), "/" + name) : List.of();
  }

  List<Duty> duties(JsonNode list, String pointer) {
    var roster = JsonNodeFactory.instance.objectNode();
    roster.set("duties", list);
    try {
      return new RosterReader().read(roster);
    } catch (MalformedRosterException faulty) {
      move(faulty.faults(), "/duties", pointer);
      return List.of();
    }
  }

  /** An element of a list: what it is called, and its duties. */
  record Part(String name, List<Duty> duties) {}

  /** Null where it is faulty. */
  @Nullable Part part(Place place, String pointer) {
    var fields = Fields.of(place, PART, own);
    if (fields == null) {
      return null;
    }
    var name = fields.mandatory("name", Scalars.text(200));
    if (fields.at("duties").missing()) {
      own.missing(fields.at("duties"), Fields.OBJECT);
      return null;
    }
    var duties = duties(place.node().path("duties"), pointer + "/duties");
    return name == null ? null : new Part(name, duties);
  }

  /** One duty under a name; empty where there is none. */
  Optional<Duty> duty(String name) {
    if (!has(name)) {
      return Optional.empty();
    }
    var one = JsonNodeFactory.instance.arrayNode();
    one.add(json.path(name));
    var before = faults.size();
    var read = duties(one, "/" + name);
    for (var i = before; i < faults.size(); i++) {
      var fault = faults.get(i);
      var pointer = fault.pointer().replace("/" + name + "/0", "/" + name);
      faults.set(i, new Fault(pointer, fault.code(), fault.text()));
    }
    return read.stream().findFirst();
  }

  private void move(List<Fault> found, String from, String to) {
    found.forEach(fault -> faults.add(move(fault, from, to)));
  }

  private static Fault move(Fault fault, String from, String to) {
    return fault.pointer().startsWith(from)
        ? new Fault(to + fault.pointer().substring(from.length()), fault.code(), fault.text())
        : fault;
  }

  /**
   * @throws ProblemException naming every fault, if there are any
   */
  void check() {
    var all = new ArrayList<>(own.all());
    all.addAll(faults);
    if (!all.isEmpty()) {
      throw refused(all);
    }
  }

  static ProblemException refused(List<Fault> all) {
    return new ProblemException(ProblemCode.BODY_FAULTY, all.size())
        .errors(locale -> Body.errors(all, locale));
  }

  /** What work says of a roster that does not fit its problem, as faults of the question. */
  static <T> T orRefused(Supplier<T> work) {
    try {
      return work.get();
    } catch (MalformedRosterException malformed) {
      throw refused(
          malformed.faults().stream()
              .map(fault -> move(fault, "/baseline", "/problem/baseline"))
              .toList());
    }
  }
}
