package org.zhishou.engine.roster;

import java.util.Locale;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.problem.Mode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A roster as the contract's JSON ({@code docs/contract.md}), its sentences worded in one locale.
 * The same roster and locale give the same text, to the byte.
 */
public final class RosterWriter {
  private final Locale locale;

  public RosterWriter(Locale locale) {
    this.locale = locale;
  }

  /** One line, without anything after it. */
  public String write(Roster roster) {
    return json(roster).toString();
  }

  /** The roster as a tree, for callers that put it into a larger document or indent it. */
  public ObjectNode json(Roster roster) {
    var json = object();
    json.put("status", roster.status().name());
    json.set("score", json(roster.score()));
    json.put("feasible", roster.feasible());
    var duties = json.putArray("duties");
    roster.duties().forEach(duty -> duties.add(json(duty)));
    var rules = json.putArray("rules");
    roster.rules().forEach(total -> rules.add(json(total)));
    var shortages = json.putArray("shortages");
    roster.shortages().forEach(shortage -> shortages.add(json(shortage)));
    var warnings = json.putArray("warnings");
    roster.warnings().forEach(warning -> warnings.add(json(warning)));
    var bounds = roster.bounds();
    if (bounds != null) {
      json.set("bounds", json(bounds));
    }
    var names = roster.names();
    if (names != null) {
      json.set("names", json(names));
    }
    return json;
  }

  private ObjectNode json(Bounds bounds) {
    var json = object();
    var soft = bounds.soft();
    json.set("coverage", json(bounds.coverage()));
    if (soft != null) {
      json.set("soft", json(soft));
    }
    return json;
  }

  /** The certificate beside what a roster staffs. */
  public ObjectNode json(Bounds.Coverage coverage) {
    var json =
        object()
            .put("required", coverage.required())
            .put("possible", coverage.possible())
            .put("staffed", coverage.staffed())
            .put("requiredSessions", coverage.requiredSessions())
            .put("possibleSessions", coverage.possibleSessions())
            .put("staffedSessions", coverage.staffedSessions());
    if (coverage.requiredPlaces() > 0) {
      json.put("requiredPlaces", coverage.requiredPlaces())
          .put("possiblePlaces", coverage.possiblePlaces())
          .put("staffedPlaces", coverage.staffedPlaces());
    }
    json.put("exact", coverage.exact());
    var reasons = json.putArray("reasons");
    coverage.reasons().forEach(reason -> reasons.add(reason.in(locale)));
    return json;
  }

  private static ObjectNode json(Bounds.Soft soft) {
    var json =
        object()
            .put("lowerBound", soft.lowerBound())
            .put("cost", soft.cost())
            .put("gapPercent", soft.gapPercent());
    var perRule = json.putArray("perRule");
    for (var bound : soft.perRule()) {
      perRule.addObject().put("id", bound.rule().id()).put("lowerBound", bound.lowerBound());
    }
    return json;
  }

  /** The three levels. */
  public static ObjectNode json(RosterScore score) {
    return object()
        .put("limits", score.limits())
        .put("coverage", score.coverage())
        .put("soft", score.soft());
  }

  /** A duty as it stands in a roster. */
  public static ObjectNode json(Duty duty) {
    var json = object().put("centre", duty.centre());
    if (duty.tour() != null) {
      json.put("tour", duty.tour());
    }
    json.put("date", duty.date().toString()).put("session", duty.session().name());
    putMode(json, duty.mode());
    return json.put("physician", duty.physician()).put("pinned", duty.pinned());
  }

  private static void putMode(ObjectNode json, Mode mode) {
    if (mode != Mode.ON_SITE) {
      json.put("mode", mode.name());
    }
  }

  /** Names by id; who has none stands without. */
  public static ObjectNode json(RosterNames names) {
    var json = object();
    var centres = json.putObject("centres");
    names.centres().forEach(centres::put);
    var institutions = json.putObject("institutions");
    names.institutions().forEach(institutions::put);
    var physicians = json.putObject("physicians");
    names.physicians().forEach((id, person) -> physicians.set(id, json(person)));
    if (!names.tours().isEmpty()) {
      var tours = json.putObject("tours");
      names.tours().forEach(tours::put);
    }
    return json;
  }

  private static ObjectNode json(RosterNames.Person person) {
    var json = object();
    if (person.name() != null) {
      json.put("name", person.name());
    }
    return json.put("institution", person.institution())
        .put("title", person.title().name())
        .put("specialty", person.specialty());
  }

  /** A rule's total as it stands in a roster. */
  public static ObjectNode json(RuleTotal total) {
    return object()
        .put("id", total.rule().id())
        .put("level", total.rule().level().name())
        .put("cost", total.cost())
        .put("matches", total.matches());
  }

  /** A shortage as it stands in a roster. */
  public ObjectNode json(Shortage shortage) {
    var json = object();
    switch (shortage) {
      case Shortage.Week week ->
          json.put("centre", week.centre())
              .put("week", week.week().toString())
              .put("required", week.required())
              .put("staffed", week.staffed());
      case Shortage.RequiredSession session -> {
        json.put("centre", session.centre())
            .put("date", session.date().toString())
            .put("session", session.session().name());
        putMode(json, session.site().mode());
      }
      case Shortage.TourVisit visit ->
          json.put("tour", visit.tour())
              .put("window", visit.window().from().toString())
              .put("missing", visit.missing());
    }
    return json.put("reason", shortage.reason().in(locale));
  }

  private ObjectNode json(Fault warning) {
    return object()
        .put("pointer", warning.pointer())
        .put("code", warning.code())
        .put("message", warning.message(locale));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
