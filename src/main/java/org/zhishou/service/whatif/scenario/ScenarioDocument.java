package org.zhishou.service.whatif.scenario;

import java.util.Locale;
import java.util.Optional;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.change.ChangesWriter;
import org.zhishou.engine.change.ReleasedPin;
import org.zhishou.engine.change.Scenario;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.roster.Mentions;
import org.zhishou.engine.roster.RosterWriter;
import org.zhishou.engine.scoring.ScoringTables;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Scenarios as the API shows them. What there is none of is left out. */
final class ScenarioDocument {
  private ScenarioDocument() {}

  /** As in lists. */
  static ObjectNode brief(KeptScenario scenario) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("id", scenario.id()).put("name", scenario.name());
    json.put("state", scenario.state().name());
    json.put("snapshot", scenario.snapshot());
    if (scenario.rebasedFrom() != null) {
      json.put("rebasedFrom", scenario.rebasedFrom());
    }
    if (scenario.parent() != null) {
      json.put("parent", scenario.parent());
    }
    json.put("origin", scenario.origin().name());
    json.set("changes", new ChangesWriter().json(scenario.changes()));
    json.put("version", scenario.version());
    json.put("madeBy", scenario.madeBy()).put("madeAt", scenario.madeAt().toString());
    return json.put("updatedAt", scenario.updatedAt().toString());
  }

  /** As those see it who may not know why anybody is away. */
  static ObjectNode withoutReasons(ObjectNode scenario) {
    var shown = scenario.deepCopy();
    shown
        .path("changes")
        .findParents("reason")
        .forEach(absence -> ((ObjectNode) absence).remove("reason"));
    return shown;
  }

  /**
   * With its changes in words, the pins that they release, what is possible at all and its latest
   * solve.
   */
  static ObjectNode whole(
      KeptScenario scenario, Scenario made, Optional<ObjectNode> run, Locale locale) {
    var json = brief(scenario);
    var words = json.putArray("description");
    made.description().forEach(sentence -> words.add(sentence.in(locale)));
    var released = json.putArray("released");
    made.released().forEach(pin -> released.add(released(pin, made.problem().problem(), locale)));
    json.set("certificate", certificate(made, locale));
    run.ifPresent(latest -> json.set("run", latest));
    var names = Mentions.in(made.problem().problem()).answer(json).names();
    json.set("names", RosterWriter.json(names));
    return json;
  }

  private static ObjectNode released(ReleasedPin pin, RosterProblem problem, Locale locale) {
    var duty = pin.duty();
    return JsonNodeFactory.instance
        .objectNode()
        .put("centre", duty.centre())
        .put("date", duty.date().toString())
        .put("session", duty.session().name())
        .put("physician", duty.physician())
        .put("cause", pin.cause().name())
        .put("message", pin.describe(problem).in(locale));
  }

  private static ObjectNode certificate(Scenario made, Locale locale) {
    var certificate = CoverageCertificate.of(new ScoringTables(made.problem()));
    var json =
        JsonNodeFactory.instance
            .objectNode()
            .put("required", certificate.requiredDays())
            .put("possible", certificate.possibleDays())
            .put("requiredSessions", certificate.requiredSessions())
            .put("possibleSessions", certificate.possibleSessions())
            .put("leastMissing", certificate.leastMissing())
            .put("exact", certificate.exact());
    var reasons = json.putArray("reasons");
    certificate.reasons().forEach(reason -> reasons.add(reason.in(locale)));
    return json;
  }
}
