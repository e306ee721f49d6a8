package org.zhishou.engine.roster;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Site;
import tools.jackson.databind.JsonNode;

/**
 * Collects whom and what an answer mentions by id, for {@link RosterNames}: ids alone tell people
 * nothing, and an answer names nobody whom it does not mention. Ids that the problem does not know
 * are left out.
 */
public final class Mentions {
  private final RosterProblem problem;
  private final Set<String> centres = new HashSet<>();
  private final Set<String> institutions = new HashSet<>();
  private final Set<String> physicians = new HashSet<>();
  private final Set<String> tours = new HashSet<>();

  private Mentions(RosterProblem problem) {
    this.problem = problem;
  }

  public static Mentions in(RosterProblem problem) {
    return new Mentions(problem);
  }

  /** Everybody and every place. */
  public Mentions all() {
    problem.hospitals().forEach(one -> institution(one.id()));
    problem.centres().forEach(one -> centre(one.id()));
    problem.physicians().forEach(one -> physician(one.id()));
    problem.tours().forEach(one -> tour(one.id()));
    return this;
  }

  public Mentions duties(Collection<Duty> duties) {
    duties.forEach(duty -> site(duty.site()).physician(duty.physician()));
    return this;
  }

  public Mentions shortages(Collection<? extends Shortage> shortages) {
    for (var shortage : shortages) {
      centre(shortage.centre());
      if (shortage instanceof Shortage.TourVisit visit) {
        tour(visit.tour());
      }
    }
    return this;
  }

  /** The centre, and the tour where it is one. */
  public Mentions site(Site site) {
    return centre(site.centre()).tour(site.tour());
  }

  public Mentions tour(@Nullable String id) {
    if (id != null) {
      tours.add(id);
    }
    return this;
  }

  public Mentions centre(String id) {
    centres.add(id);
    return this;
  }

  /** A hospital, or a centre that employs physicians. */
  public Mentions institution(@Nullable String id) {
    if (id != null) {
      institutions.add(id);
    }
    return this;
  }

  /** With who employs them. */
  public Mentions physician(@Nullable String id) {
    if (id != null) {
      physicians.add(id);
    }
    return this;
  }

  /** Whatever an answer in JSON mentions, by the properties that the contract has ids in. */
  public Mentions answer(JsonNode node) {
    for (var property : node.properties()) {
      var value = property.getValue();
      var ids = value.isArray() ? value.valueStream() : Stream.of(value);
      ids.filter(JsonNode::isString).forEach(id -> mention(property.getKey(), id.stringValue()));
    }
    node.valueStream().forEach(this::answer);
    return this;
  }

  private void mention(String property, String id) {
    switch (property) {
      case "centre", "centres", "permittedCentres" -> centre(id);
      case "physician", "physicians" -> physician(id);
      case "tour", "tours" -> tour(id);
      case "hospital", "hospitals", "institution", "institutions", "responsibleHospitals" ->
          institution(id);
      default -> {}
    }
  }

  public RosterNames names() {
    var people = new LinkedHashMap<String, RosterNames.Person>();
    var employers = new HashSet<>(institutions);
    for (var one : problem.physicians()) {
      if (physicians.contains(one.id())) {
        employers.add(one.institution());
        people.put(
            one.id(),
            new RosterNames.Person(one.name(), one.institution(), one.title(), one.specialty()));
      }
    }
    var hosts = new LinkedHashMap<String, String>();
    var employing = new LinkedHashMap<String, String>();
    for (var hospital : problem.hospitals()) {
      put(employing, employers, hospital.id(), hospital.name());
    }
    for (var centre : problem.centres()) {
      put(employing, employers, centre.id(), centre.name());
      put(hosts, centres, centre.id(), centre.name());
    }
    var visiting = new LinkedHashMap<String, String>();
    problem.tours().forEach(tour -> put(visiting, tours, tour.id(), tour.name()));
    return new RosterNames(hosts, employing, people, visiting);
  }

  private static void put(
      Map<String, String> names, Set<String> mentioned, String id, @Nullable String name) {
    if (name != null && mentioned.contains(id)) {
      names.put(id, name);
    }
  }
}
