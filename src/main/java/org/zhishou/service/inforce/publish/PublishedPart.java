package org.zhishou.service.inforce.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.Mentions;
import org.zhishou.engine.roster.RosterWriter;
import org.zhishou.service.access.Caller;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.rounds.kept.PublicationBasis;
import org.zhishou.service.rounds.kept.PublishedRoster;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a caller is shown of published rosters: the whole to those who see the county; to a hospital
 * the duties of its people, to a centre those at it, to a physician their own. Of people it says
 * who they are, and never why they are away.
 */
final class PublishedPart {
  /** Those of its document. */
  static final List<String> PROPERTIES =
      List.of(
          "round",
          "version",
          "publishedAt",
          "publishedBy",
          "snapshot",
          "draft",
          "acknowledged",
          "roster",
          "duties",
          "physicians",
          "centres",
          "tours",
          "names");

  private final DutySight sight;
  private final RosterProblem problem;
  private final Map<String, Physician> physicians;

  PublishedPart(Caller caller, RosterProblem problem) {
    sight = new DutySight(caller, problem);
    this.problem = problem;
    physicians =
        problem.physicians().stream().collect(Collectors.toMap(Physician::id, Function.identity()));
  }

  /** Tells parts apart, in entity tags. */
  String tag() {
    return sight.tag();
  }

  ObjectNode document(PublishedRoster roster, Optional<PublicationBasis> basis, Locale locale) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("round", roster.round()).put("version", roster.version());
    json.put("publishedAt", roster.publishedAt().toString());
    if (sight.seesAll()) {
      json.put("publishedBy", roster.publishedBy());
      json.put("snapshot", roster.snapshot());
      basis.ifPresent(known -> add(json, known));
      json.set("roster", Rows.document(new String(roster.in(locale), UTF_8)));
    }
    var duties = json.putArray("duties");
    var seen = roster.duties().stream().filter(sight::sees).toList();
    seen.forEach(duty -> duties.add(RosterWriter.json(duty)));
    name(json, seen);
    var mentions = Mentions.in(problem).duties(seen);
    basis
        .filter(known -> sight.seesAll())
        .ifPresent(
            known -> known.acknowledged().forEach(gap -> mentions.centre(gap.gap().centre())));
    json.set("names", RosterWriter.json(mentions.names()));
    return json;
  }

  private static void add(ObjectNode json, PublicationBasis basis) {
    json.put("draft", basis.draft());
    var gaps = json.putArray("acknowledged");
    basis.acknowledged().forEach(gap -> gaps.add(gap.document()));
  }

  private void name(ObjectNode json, List<Duty> seen) {
    var people = json.putArray("physicians");
    for (var id : new TreeSet<>(seen.stream().map(Duty::physician).toList())) {
      var physician = physicians.get(id);
      if (physician != null) {
        var one = named(id, physician.name()).put("institution", physician.institution());
        one.put("title", physician.title().name()).put("specialty", physician.specialty());
        people.add(one);
      }
    }
    var centres = seen.stream().map(Duty::centre).collect(Collectors.toSet());
    var places = json.putArray("centres");
    for (var centre : problem.centres()) {
      if (centres.contains(centre.id())) {
        places.add(named(centre.id(), centre.name()));
      }
    }
    addTours(json, seen);
  }

  /** Those of the duties, with their stops; not there where there is none. */
  private void addTours(ObjectNode json, List<Duty> seen) {
    var made = seen.stream().map(Duty::tour).filter(Objects::nonNull).collect(Collectors.toSet());
    for (var tour : problem.tours()) {
      if (made.contains(tour.id())) {
        var one = named(tour.id(), tour.name()).put("centre", tour.centre());
        json.withArray("tours").add(one);
        tour.stops().forEach(one.putArray("stops")::add);
      }
    }
  }

  private static ObjectNode named(String id, @Nullable String name) {
    var json = JsonNodeFactory.instance.objectNode().put("id", id);
    return name == null ? json : json.put("name", name);
  }

  ObjectNode changes(PublishedRoster roster, RosterChanges changes) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("round", roster.round()).put("version", roster.version());
    var seen = changes.seen(sight::sees);
    json.setAll(seen.document(problem));
    json.set("names", RosterWriter.json(seen.mentions(problem).names()));
    if (!sight.seesAll()) {
      json.remove("toTell");
    }
    return json;
  }
}
