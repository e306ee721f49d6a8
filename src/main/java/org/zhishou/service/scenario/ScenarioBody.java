package org.zhishou.service.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.change.Change;
import org.zhishou.engine.change.ChangesReader;
import org.zhishou.engine.problem.Fault;
import org.zhishou.engine.problem.Faults;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.engine.problem.Fields;
import org.zhishou.engine.problem.Names;
import org.zhishou.engine.problem.Place;
import org.zhishou.engine.problem.Scalars;
import org.zhishou.engine.problem.Shape;
import org.zhishou.service.web.Body;
import org.zhishou.service.web.ProblemCode;
import org.zhishou.service.web.ProblemException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a client says of a scenario; null where it says nothing.
 *
 * @param parent only where one is made
 * @param snapshot only where one is made or rebased
 * @param state only where one is edited
 */
record ScenarioBody(
    @Nullable String name,
    @Nullable String parent,
    @Nullable String snapshot,
    @Nullable List<Change> changes,
    @Nullable ScenarioState state) {
  private static final Shape<String> NAME = Scalars.text(200);
  private static final Shape<ScenarioState> STATE = Scalars.oneOf(ScenarioState.class);

  /** A name is needed unless there is a parent to take it from. */
  static ScenarioBody creation(byte[] body) {
    return read(Body.parse(body), Names.of("name", "parent", "snapshot", "changes"), true);
  }

  static ScenarioBody edit(byte[] body) {
    return read(Body.parse(body), Names.of("name", "changes", "state"), false);
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
    var changes = fields.at("changes").missing() ? null : changes(json.path("changes"), all);
    if (!all.isEmpty()) {
      throw refused(all);
    }
    return new ScenarioBody(name, parent, snapshot, changes, state);
  }

  private static @Nullable List<Change> changes(JsonNode list, List<Fault> faults) {
    var document = JsonNodeFactory.instance.objectNode();
    document.set("changes", list);
    try {
      return new ChangesReader().read(document.toString());
    } catch (FaultyProblemException faulty) {
      faults.addAll(faulty.faults());
      return null;
    }
  }

  /** Faults of a body that is kept in no part. */
  static ProblemException refused(List<Fault> faults) {
    return new ProblemException(ProblemCode.BODY_FAULTY, faults.size())
        .errors(locale -> Body.errors(faults, locale));
  }
}
