package org.zhishou.service.whatif.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.change.Change;
import org.zhishou.engine.change.ChangesReader;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.service.platform.web.Body;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a client says of a scenario; null where it says nothing.
 *
 * @param parent only where one is made
 * @param snapshot only where one is made or rebased
 * @param moreChanges to be made after {@code changes}, or after the parent's
 * @param state only where one is edited
 */
record ScenarioBody(
    @Nullable String name,
    @Nullable String parent,
    @Nullable String snapshot,
    @Nullable List<Change> changes,
    List<Change> moreChanges,
    @Nullable ScenarioState state) {
  private static final Pattern POINTER = Pattern.compile("/changes/(\\d+)(/.*)?");
  private static final Shape<String> NAME = Scalars.text(200);
  private static final Shape<ScenarioState> STATE = Scalars.oneOf(ScenarioState.class);

  /** A name is needed unless there is a parent to take it from. */
  static ScenarioBody creation(JsonNode json) {
    return read(json, Names.of("name", "parent", "snapshot", "changes", "moreChanges"), true);
  }

  static ScenarioBody edit(JsonNode json) {
    return read(json, Names.of("name", "changes", "state"), false);
  }

  /** Nothing at all stands for the round's latest snapshot. */
  static ScenarioBody rebase(byte[] body) {
    var json = body.length == 0 ? JsonNodeFactory.instance.objectNode() : Body.parse(body);
    return read(json, Names.of("snapshot"), false);
  }

  private static ScenarioBody read(JsonNode json, Names names, boolean named) {
    var faults = new Faults();
    var fields = Fields.of(Place.root(json), names, faults);
    if (fields == null) {
      throw refused(faults.all());
    }
    var parent = fields.optional("parent", Scalars.ID);
    var name =
        named && parent == null ? fields.mandatory("name", NAME) : fields.optional("name", NAME);
    var snapshot = fields.optional("snapshot", Scalars.ID);
    var state = fields.optional("state", STATE);
    var all = new ArrayList<>(faults.all());
    var changes = changes(json, "changes", all);
    var more = changes(json, "moreChanges", all);
    if (!all.isEmpty()) {
      throw refused(all);
    }
    return new ScenarioBody(
        name, parent, snapshot, changes, more == null ? List.of() : more, state);
  }

  private static @Nullable List<Change> changes(JsonNode json, String name, List<Fault> faults) {
    var list = json.path(name);
    if (list.isMissingNode() || list.isNull()) {
      return null;
    }
    var document = JsonNodeFactory.instance.objectNode();
    document.set("changes", list);
    try {
      return new ChangesReader().read(document);
    } catch (FaultyProblemException faulty) {
      faulty.faults().forEach(fault -> faults.add(moved(fault, "/changes", "/" + name)));
      return null;
    }
  }

  private static Fault moved(Fault fault, String from, String to) {
    var rest = fault.pointer().substring(from.length());
    return new Fault(to + rest, fault.code(), fault.text());
  }

  /** The changes of the scenario to be made: all of them, in their order. */
  List<Change> after(List<Change> inherited) {
    var all = new ArrayList<>(changes == null ? inherited : changes);
    all.addAll(moreChanges);
    return all;
  }

  /** Faults of changes that do not fit, the further ones where the body has them. */
  ProblemException unfit(List<Fault> faults, int changesInAll) {
    var first = changesInAll - moreChanges.size();
    return refused(faults.stream().map(fault -> whereItStands(fault, first)).toList());
  }

  private static Fault whereItStands(Fault fault, int firstFurther) {
    var found = POINTER.matcher(fault.pointer());
    if (!found.matches() || Integer.parseInt(found.group(1)) < firstFurther) {
      return fault;
    }
    var index = Integer.parseInt(found.group(1)) - firstFurther;
    return moved(fault, "/changes/" + found.group(1), "/moreChanges/" + index);
  }

  /** Faults of a body that is kept in no part. */
  static ProblemException refused(List<Fault> faults) {
    return new ProblemException(ProblemCode.BODY_FAULTY, faults.size())
        .errors(locale -> Body.errors(faults, locale));
  }
}
