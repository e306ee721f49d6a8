package org.zhishou.engine.compare;

import java.util.List;
import java.util.Locale;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.roster.Duty;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Figures and differences as JSON ({@code docs/scenarios.md}), sentences worded in one locale. */
public record ComparisonWriter(Locale locale) {
  public ObjectNode json(RosterFigures figures) {
    var json = object();
    json.putObject("score")
        .put("limits", figures.score().limits())
        .put("coverage", figures.score().coverage())
        .put("soft", figures.score().soft());
    json.put("softLowerBound", figures.softLowerBound());
    json.set("coverage", json(figures.coverage()));
    var rules = json.putArray("rules");
    for (var figure : figures.rules()) {
      rules
          .addObject()
          .put("id", figure.rule().id())
          .put("level", figure.rule().level().name())
          .put("cost", figure.cost())
          .put("matches", figure.matches())
          .put("lowerBound", figure.lowerBound());
    }
    json.set("loadHalfDays", json(figures.load()));
    json.set("travelMinutes", json(figures.travel()));
    var equity = json.putObject("equity");
    equity.set("extraDays", json(figures.extraDays()));
    equity.set("seniorDays", json(figures.seniorDays()));
    var centres = json.putArray("centres");
    figures.centres().forEach(figure -> centres.add(json(figure)));
    var physicians = json.putArray("physicians");
    for (var figure : figures.physicians()) {
      physicians
          .addObject()
          .put("physician", figure.physician())
          .put("dutyDays", figure.dutyDays())
          .put("halfDays", figure.halfDays())
          .put("travelMinutes", figure.travelMinutes());
    }
    return json;
  }

  public ObjectNode json(RosterDifference difference) {
    var json = object();
    json.set("onlyInFirst", duties(difference.onlyInFirst()));
    json.set("onlyInSecond", duties(difference.onlyInSecond()));
    json.set("physicians", touched("physician", difference.physicians()));
    json.set("centres", touched("centre", difference.centres()));
    return json;
  }

  private ObjectNode json(Bounds.Coverage coverage) {
    var json =
        object()
            .put("required", coverage.required())
            .put("possible", coverage.possible())
            .put("staffed", coverage.staffed())
            .put("requiredSessions", coverage.requiredSessions())
            .put("possibleSessions", coverage.possibleSessions())
            .put("staffedSessions", coverage.staffedSessions())
            .put("exact", coverage.exact());
    var reasons = json.putArray("reasons");
    coverage.reasons().forEach(reason -> reasons.add(reason.in(locale)));
    return json;
  }

  private static ObjectNode json(Spread spread) {
    return object()
        .put("min", spread.min())
        .put("median", spread.median())
        .put("max", spread.max())
        .put("gini", spread.gini());
  }

  private static ObjectNode json(EquityFigure figure) {
    return object()
        .put("days", figure.days())
        .put("tenthsOff", figure.tenthsOff())
        .put("hooverIndex", figure.hooverIndex());
  }

  private static ObjectNode json(CentreFigure figure) {
    var json =
        object()
            .put("centre", figure.centre())
            .put("requiredDays", figure.requiredDays())
            .put("dutyDays", figure.dutyDays())
            .put("missingDays", figure.missingDays())
            .put("extraDays", figure.extraDays())
            .put("dutyDaysPer10000Residents", figure.dutyDaysPer10000Residents())
            .put("seniorDays", figure.seniorDays());
    var specialties = json.putObject("specialtyDays");
    figure.specialtyDays().forEach(specialties::put);
    return json.put("evenings", figure.evenings()).put("weekendDays", figure.weekendDays());
  }

  private static ArrayNode duties(List<Duty> duties) {
    var list = JsonNodeFactory.instance.arrayNode();
    for (var duty : duties) {
      list.addObject()
          .put("centre", duty.centre())
          .put("date", duty.date().toString())
          .put("session", duty.session().name())
          .put("physician", duty.physician());
    }
    return list;
  }

  private static ArrayNode touched(String name, List<RosterDifference.Touched> all) {
    var list = JsonNodeFactory.instance.arrayNode();
    for (var touched : all) {
      list.addObject()
          .put(name, touched.id())
          .put("lost", touched.lost())
          .put("gained", touched.gained());
    }
    return list;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
