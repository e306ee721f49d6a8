package org.zhishou.engine.substitute;

import java.util.List;
import java.util.Locale;
import org.zhishou.engine.draft.DraftWriter;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.Mentions;
import org.zhishou.engine.roster.RosterWriter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A substitution plan as JSON, its sentences in one locale. */
public final class SubstitutionWriter {
  private final DraftWriter changes;

  public SubstitutionWriter(Locale locale) {
    changes = new DraftWriter(locale);
  }

  public ObjectNode json(SubstitutionPlan plan) {
    var json = object();
    var vacancies = json.putArray("vacancies");
    plan.vacancies().forEach(vacancy -> vacancies.add(json(vacancy)));
    json.set("joint", json(plan.joint()));
    json.set("names", RosterWriter.json(mentions(plan).names()));
    return json;
  }

  private static Mentions mentions(SubstitutionPlan plan) {
    var mentions = Mentions.in(plan.problem().problem());
    for (var vacancy : plan.vacancies()) {
      mentions.duties(List.of(vacancy.duty()));
      vacancy.ranked().forEach(one -> mentions.physician(one.physician()));
      vacancy.excluded().forEach(one -> mentions.physician(one.physician()));
      var chain = vacancy.bestChain();
      if (chain != null) {
        for (var step : chain.steps()) {
          mentions.duties(List.of(step.to()));
          mentions.duties(step.from() == null ? List.of() : List.of(step.from()));
        }
      }
    }
    var joint = plan.joint();
    return mentions.duties(joint.gone()).duties(joint.made()).duties(joint.leftEmpty());
  }

  private ObjectNode json(Vacancy vacancy) {
    var json = object();
    json.set("duty", RosterWriter.json(vacancy.duty()));
    json.set("ifEmpty", changes.json(vacancy.ifEmpty()));
    json.set("ranked", json(vacancy.ranked()));
    json.set("excluded", json(vacancy.excluded()));
    var chain = vacancy.bestChain();
    if (chain != null) {
      var best = json.putObject("bestChain");
      best.set("change", changes.json(chain.change()));
      var steps = best.putArray("steps");
      for (var step : chain.steps()) {
        var from = step.from();
        var one = steps.addObject();
        if (from != null) {
          one.set("from", RosterWriter.json(from));
        }
        one.set("to", RosterWriter.json(step.to()));
      }
    }
    return json;
  }

  private ArrayNode json(List<Substitute> substitutes) {
    var json = JsonNodeFactory.instance.arrayNode();
    for (var substitute : substitutes) {
      var one = json.addObject().put("physician", substitute.physician());
      one.set("change", changes.json(substitute.change()));
      one.set("newlyBroken", changes.json(substitute.newlyBroken()));
    }
    return json;
  }

  private ObjectNode json(JointRepair repair) {
    var json = object();
    json.set("gone", duties(repair.gone()));
    json.set("made", duties(repair.made()));
    json.set("leftEmpty", duties(repair.leftEmpty()));
    json.set("change", changes.json(repair.change()));
    return json;
  }

  private static ArrayNode duties(List<Duty> duties) {
    var json = JsonNodeFactory.instance.arrayNode();
    duties.forEach(duty -> json.add(RosterWriter.json(duty)));
    return json;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
