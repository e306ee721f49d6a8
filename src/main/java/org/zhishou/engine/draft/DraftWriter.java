package org.zhishou.engine.draft;

import java.util.List;
import java.util.Locale;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.roster.RosterWriter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes, broken limits and the outcome of edits as JSON, their sentences in one locale. */
public final class DraftWriter {
  private final Locale locale;

  public DraftWriter(Locale locale) {
    this.locale = locale;
  }

  public ObjectNode json(EditOutcome outcome) {
    var json = object().put("accepted", outcome.accepted());
    json.set("score", RosterWriter.json(outcome.score()));
    json.set("change", json(outcome.change()));
    json.set("newlyBroken", json(outcome.newlyBroken()));
    var refusals = json.putArray("refusals");
    outcome.refusals().forEach(refusal -> refusals.add(json(refusal)));
    var duties = json.putArray("duties");
    outcome.duties().forEach(duty -> duties.add(RosterWriter.json(duty)));
    return json;
  }

  /** Levels and rules; positive where it gets dearer. */
  public ObjectNode json(CostChange change) {
    var json =
        object()
            .put("limits", change.limits())
            .put("coverage", change.coverage())
            .put("soft", change.soft());
    var rules = json.putArray("rules");
    for (var rule : change.rules()) {
      rules
          .addObject()
          .put("id", rule.rule().id())
          .put("level", rule.rule().level().name())
          .put("cost", rule.cost());
    }
    return json;
  }

  public ArrayNode json(List<LimitBreach> breaches) {
    var json = JsonNodeFactory.instance.arrayNode();
    for (var breach : breaches) {
      json.addObject().put("id", breach.rule().id()).put("message", breach.text().in(locale));
    }
    return json;
  }

  private ObjectNode json(Fault refusal) {
    return object()
        .put("pointer", refusal.pointer())
        .put("code", refusal.code())
        .put("message", refusal.message(locale));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
