package org.zhishou.engine.problem;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.rulebook.Rule;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A problem as the contract's JSON, which {@link ProblemReader} reads back as an equal one. What a
 * problem leaves to its defaults stays out, but the policy is written whole.
 */
public final class ProblemWriter {
  private static final JsonNodeFactory NODES = new JsonNodeFactory();
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
          .build();

  /** On one line. */
  public String compact(RosterProblem problem) {
    return MAPPER.writeValueAsString(tree(problem));
  }

  /** Indented by two spaces, lines ended by a line feed. */
  public String pretty(RosterProblem problem) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree(problem)) + "\n";
  }

  private static ObjectNode tree(RosterProblem problem) {
    var json = NODES.objectNode();
    put(json, "name", problem.name());
    json.putObject("period")
        .put("firstDay", problem.period().firstDay().toString())
        .put("lastDay", problem.period().lastDay().toString());
    if (problem.calendar() != null) {
      var calendar = json.putObject("calendar");
      calendar.set("holidays", texts(problem.calendar().holidays()));
      calendar.set("makeUpWorkingDays", texts(problem.calendar().makeUpWorkingDays()));
    }
    json.set("policy", policy(problem.policy()));
    json.set("hospitals", list(problem.hospitals(), ProblemWriter::hospital));
    json.set("centres", list(problem.centres(), ProblemWriter::centre));
    json.set("physicians", list(problem.physicians(), ProblemWriter::physician));
    putUnlessEmpty(json, "travelTimes", list(problem.travelTimes(), ProblemWriter::travelTime));
    putUnlessEmpty(json, "postings", list(problem.postings(), ProblemWriter::posting));
    putUnlessEmpty(json, "tours", list(problem.tours(), ProblemWriter::tour));
    putUnlessEmpty(json, "baseline", list(problem.baseline(), ProblemWriter::baselineDuty));
    return json;
  }

  /**
   * With every property but the weights that it leaves to the catalogue, and what it leaves to
   * defaults of remote sessions, evenings and the floor of equity.
   */
  public static JsonNode policy(Policy policy) {
    var json = NODES.objectNode();
    json.put("dutyDaysPerWeek", policy.dutyDaysPerWeek());
    json.put("shortWeek", policy.shortWeek().name());
    json.put("halfDayCountsAsDutyDay", policy.halfDayCountsAsDutyDay());
    json.put("maxTravelMinutes", policy.maxTravelMinutes());
    json.put("maxTravelMinutesForHalfDay", policy.maxTravelMinutesForHalfDay());
    json.put("maxDutyDaysPerWeek", policy.maxDutyDaysPerWeek());
    var standard = Policy.DEFAULT;
    put(
        json,
        "maxRemoteHalfDaysPerWeek",
        unlessDefault(policy.maxRemoteHalfDaysPerWeek(), standard.maxRemoteHalfDaysPerWeek()));
    put(json, "remoteDutyDaysPerWeek", unlessDefault(policy.remoteDutyDaysPerWeek(), 0));
    put(json, "eveningMayFollowFullDay", unlessDefault(policy.eveningMayFollowFullDay(), false));
    put(
        json,
        "maxExtraEveningsPerMonth",
        unlessDefault(policy.maxExtraEveningsPerMonth(), standard.maxExtraEveningsPerMonth()));
    put(json, "seniorDaysPer10000", unlessDefault(policy.seniorDaysPer10000(), 0));
    if (!policy.weights().isEmpty()) {
      var weights = json.putObject("weights");
      for (var rule : Rule.values()) {
        put(weights, rule.id(), policy.weights().get(rule));
      }
    }
    return json;
  }

  private static ObjectNode hospital(Hospital hospital) {
    var json = NODES.objectNode();
    json.put("id", hospital.id());
    put(json, "name", hospital.name());
    put(json, "tier", hospital.tier());
    put(json, "latitude", hospital.latitude());
    put(json, "longitude", hospital.longitude());
    put(json, "defaultMaxAwayPerDay", hospital.defaultMaxAwayPerDay());
    putUnlessEmpty(json, "awayLimits", list(hospital.awayLimits(), ProblemWriter::awayLimit));
    return json;
  }

  private static ObjectNode awayLimit(AwayLimit limit) {
    var json = NODES.objectNode();
    json.put("specialty", limit.specialty());
    json.put("maxAwayPerDay", limit.maxAwayPerDay());
    put(json, "from", limit.from());
    put(json, "to", limit.to());
    return json;
  }

  /** A centre as it stands in a problem. */
  public static JsonNode centre(Centre centre) {
    var json = NODES.objectNode();
    json.put("id", centre.id());
    put(json, "name", centre.name());
    put(json, "kind", centre.kind());
    put(json, "latitude", centre.latitude());
    put(json, "longitude", centre.longitude());
    put(json, "population", centre.population());
    put(json, "dutyDaysPerWeek", centre.dutyDaysPerWeek());
    if (centre.openSessions() != null) {
      json.set("openSessions", list(centre.openSessions(), ProblemWriter::openSession));
    }
    putUnlessEmpty(json, "responsibleHospitals", texts(centre.responsibleHospitals()));
    putUnlessEmpty(
        json,
        "requestedSpecialties",
        list(centre.requestedSpecialties(), ProblemWriter::requestedSpecialty));
    putUnlessEmpty(json, "closed", list(centre.closed(), ProblemWriter::closure));
    return json;
  }

  private static ObjectNode closure(Closure closure) {
    var json = NODES.objectNode();
    put(json, "from", closure.from());
    put(json, "to", closure.to());
    return json;
  }

  /** A session as it stands among a centre's. */
  public static JsonNode openSession(OpenSession session) {
    var json = NODES.objectNode();
    json.put("weekday", session.weekday().name());
    json.put("session", session.session().name());
    put(json, "mode", unlessDefault(session.mode(), Mode.ON_SITE));
    put(json, "seats", unlessDefault(session.seats(), 1));
    put(json, "required", unlessDefault(session.required(), false));
    put(json, "from", session.from());
    put(json, "to", session.to());
    return json;
  }

  private static ObjectNode requestedSpecialty(RequestedSpecialty request) {
    var json = NODES.objectNode();
    json.put("specialty", request.specialty());
    put(json, "mode", unlessDefault(request.mode(), Mode.ON_SITE));
    return json.put("daysPerFourWeeks", request.daysPerFourWeeks());
  }

  /** A physician as it stands in a problem. */
  public static JsonNode physician(Physician physician) {
    var json = NODES.objectNode();
    json.put("id", physician.id());
    put(json, "name", physician.name());
    json.put("institution", physician.institution());
    json.put("title", physician.title().name());
    put(json, "specialty", unlessDefault(physician.specialty(), Physician.DEFAULT_SPECIALTY));
    put(json, "maxDutyDaysPerWeek", physician.maxDutyDaysPerWeek());
    put(json, "maxDutyDaysInPeriod", physician.maxDutyDaysInPeriod());
    put(json, "maxTravelMinutes", physician.maxTravelMinutes());
    if (physician.permittedCentres() != null) {
      json.set("permittedCentres", texts(physician.permittedCentres()));
    }
    put(json, "workloadPercent", unlessDefault(physician.workloadPercent(), 100));
    put(json, "carriedOverDutyDays", unlessDefault(physician.carriedOverDutyDays(), 0.0));
    put(json, "serviceDaysTarget", unlessDefault(physician.serviceDaysTarget(), 0));
    putUnlessEmpty(json, "regularAt", list(physician.regularAt(), ProblemWriter::regularAt));
    putUnlessEmpty(
        json, "unavailable", list(physician.unavailable(), ProblemWriter::unavailability));
    putUnlessEmpty(json, "weeklyUnavailable", texts(physician.weeklyUnavailable()));
    putUnlessEmpty(json, "ownClinics", list(physician.ownClinics(), ProblemWriter::ownClinic));
    putUnlessEmpty(json, "undesired", texts(physician.undesired()));
    putUnlessEmpty(json, "preferred", texts(physician.preferred()));
    return json;
  }

  private static ObjectNode regularAt(RegularAt regular) {
    var json = NODES.objectNode();
    json.put("centre", regular.centre());
    put(json, "mode", unlessDefault(regular.mode(), Mode.ON_SITE));
    put(json, "weekday", regular.weekday());
    return json;
  }

  /** When somebody cannot be sent, without lists that are empty. */
  public static JsonNode absences(Availability availability) {
    var json = NODES.objectNode();
    if (availability.unavailable() != null) {
      putUnlessEmpty(
          json, "unavailable", list(availability.unavailable(), ProblemWriter::unavailability));
    }
    if (availability.weeklyUnavailable() != null) {
      putUnlessEmpty(json, "weeklyUnavailable", texts(availability.weeklyUnavailable()));
    }
    if (availability.ownClinics() != null) {
      putUnlessEmpty(json, "ownClinics", list(availability.ownClinics(), ProblemWriter::ownClinic));
    }
    return json;
  }

  private static ObjectNode unavailability(Unavailability unavailability) {
    var json = NODES.objectNode();
    json.put("from", unavailability.from().toString());
    json.put("to", unavailability.to().toString());
    put(json, "reason", unlessDefault(unavailability.reason(), UnavailabilityReason.OTHER));
    if (unavailability.lieu()) {
      json.put("lieu", true);
    }
    return json;
  }

  private static ObjectNode ownClinic(OwnClinic clinic) {
    return NODES
        .objectNode()
        .put("weekday", clinic.weekday().name())
        .put("session", clinic.session().name());
  }

  private static ObjectNode travelTime(TravelTime travelTime) {
    var json = NODES.objectNode();
    json.put("from", travelTime.from());
    json.put("to", travelTime.to());
    json.put("minutes", travelTime.minutes());
    put(json, "source", travelTime.source());
    return json;
  }

  /** A posting as it stands in a problem. */
  public static JsonNode posting(Posting posting) {
    var json = NODES.objectNode();
    json.put("physician", posting.physician());
    json.put("centre", posting.centre());
    json.put("from", posting.from().toString());
    json.put("to", posting.to().toString());
    put(json, "daysPerWeek", unlessDefault(posting.daysPerWeek(), Posting.DEFAULT_DAYS_PER_WEEK));
    return json;
  }

  /** A tour as it stands in a problem. */
  public static JsonNode tour(Tour tour) {
    var json = NODES.objectNode();
    json.put("id", tour.id());
    put(json, "name", tour.name());
    json.put("centre", tour.centre());
    putUnlessEmpty(json, "stops", texts(tour.stops()));
    json.set(
        "windows",
        list(
            tour.windows(),
            window ->
                NODES
                    .objectNode()
                    .put("from", window.from().toString())
                    .put("to", window.to().toString())));
    if (!tour.weekdays().equals(Tour.DEFAULT_WEEKDAYS)) {
      json.set("weekdays", texts(tour.weekdays()));
    }
    json.set("team", list(tour.team(), ProblemWriter::teamSeats));
    putUnlessEmpty(
        json,
        "minutesFrom",
        list(
            tour.minutesFrom(),
            way ->
                NODES.objectNode().put("hospital", way.hospital()).put("minutes", way.minutes())));
    put(json, "minGapDays", unlessDefault(tour.minGapDays(), 0));
    return json;
  }

  private static ObjectNode teamSeats(TeamSeats seats) {
    var json = NODES.objectNode();
    put(json, "specialty", seats.specialty());
    put(json, "seats", unlessDefault(seats.seats(), 1));
    return json;
  }

  private static ObjectNode baselineDuty(BaselineDuty duty) {
    var json = NODES.objectNode();
    json.put("centre", duty.centre());
    put(json, "tour", duty.tour());
    json.put("date", duty.date().toString());
    json.put("session", duty.session().name());
    put(json, "mode", unlessDefault(duty.mode(), Mode.ON_SITE));
    json.put("physician", duty.physician());
    put(json, "pinned", unlessDefault(duty.pinned(), false));
    return json;
  }

  private static <T> @Nullable T unlessDefault(T value, T fallback) {
    return value.equals(fallback) ? null : value;
  }

  /** Nothing where there is no value. */
  private static void put(ObjectNode json, String name, @Nullable Object value) {
    if (value != null) {
      json.set(name, node(value));
    }
  }

  private static JsonNode node(Object value) {
    if (value instanceof Integer number) {
      return NODES.numberNode(number);
    }
    if (value instanceof Double number) {
      return NODES.numberNode(number);
    }
    return value instanceof Boolean flag
        ? NODES.booleanNode(flag)
        : NODES.stringNode(value.toString());
  }

  private static void putUnlessEmpty(ObjectNode json, String name, ArrayNode list) {
    if (!list.isEmpty()) {
      json.set(name, list);
    }
  }

  private static ArrayNode texts(List<?> values) {
    return list(values, ProblemWriter::node);
  }

  private static <T> ArrayNode list(List<? extends T> values, Function<T, JsonNode> toNode) {
    var list = NODES.arrayNode(values.size());
    values.forEach(value -> list.add(toNode.apply(value)));
    return list;
  }
}
