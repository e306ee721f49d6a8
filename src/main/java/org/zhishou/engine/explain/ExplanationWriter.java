package org.zhishou.engine.explain;

import java.util.List;
import java.util.Locale;
import org.zhishou.engine.draft.DraftWriter;
import org.zhishou.engine.roster.RosterWriter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Explanations as JSON, their sentences in one locale. */
public final class ExplanationWriter {
  private final Locale locale;
  private final RosterWriter rosters;
  private final DraftWriter changes;

  public ExplanationWriter(Locale locale) {
    this.locale = locale;
    rosters = new RosterWriter(locale);
    changes = new DraftWriter(locale);
  }

  public ObjectNode json(RosterExplanation explanation) {
    var json = object();
    json.set("score", RosterWriter.json(explanation.score()));
    var rules = json.putArray("rules");
    explanation.rules().forEach(total -> rules.add(RosterWriter.json(total)));
    var duties = json.putArray("duties");
    for (var cost : explanation.duties()) {
      duties.add(RosterWriter.json(cost.duty()).set("ifEmpty", changes.json(cost.ifEmpty())));
    }
    var physicians = json.putArray("physicians");
    explanation.physicians().forEach(load -> physicians.add(json(load)));
    var shortages = json.putArray("shortages");
    explanation.shortages().forEach(shortage -> shortages.add(json(shortage)));
    json.set("coverage", rosters.json(explanation.coverage()));
    json.set("names", RosterWriter.json(explanation.names()));
    return json;
  }

  public ObjectNode json(DutyExplanation explanation) {
    var json = object();
    json.set("duty", RosterWriter.json(explanation.duty()));
    json.set("ifEmpty", changes.json(explanation.ifEmpty()));
    json.set("eligible", json(explanation.eligible()));
    json.set("ineligible", json(explanation.ineligible()));
    json.set("names", RosterWriter.json(explanation.names()));
    return json;
  }

  private ArrayNode json(List<Alternative> alternatives) {
    var json = JsonNodeFactory.instance.arrayNode();
    for (var alternative : alternatives) {
      var one = json.addObject().put("physician", alternative.physician());
      one.set("change", changes.json(alternative.change()));
      one.set("newlyBroken", changes.json(alternative.newlyBroken()));
    }
    return json;
  }

  private ObjectNode json(ExplainedShortage shortage) {
    var json = rosters.json(shortage.shortage());
    var cut = shortage.cut();
    if (cut != null) {
      json.put("cut", cut.in(locale));
    }
    return json;
  }

  private static ObjectNode json(PhysicianLoad load) {
    var json =
        object()
            .put("physician", load.physician())
            .put("halfDays", load.halfDays())
            .put("targetHalfDays", load.targetHalfDays())
            .put("carriedOverHalfDays", load.carriedOverHalfDays())
            .put("dutyDays", load.dutyDays())
            .put("travelMinutes", load.travelMinutes())
            .put("weeklyLimit", load.weeklyLimit())
            .put("periodLimit", load.periodLimit());
    var weeks = json.putArray("dutyDaysByWeek");
    load.dutyDaysByWeek().forEach(weeks::add);
    var pattern = json.putArray("pattern");
    for (var series : load.pattern()) {
      var one = pattern.addObject().put("centre", series.site().centre());
      if (series.site().tour() != null) {
        one.put("tour", series.site().tour());
      }
      if (series.site().isRemote()) {
        one.put("mode", series.site().mode().name());
      }
      one.put("weekday", series.weekday().name()).put("dates", series.dates());
    }
    return json;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
