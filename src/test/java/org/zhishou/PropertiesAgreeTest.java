package org.zhishou;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.problem.RosterProblem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every property of a problem: in the contract's shapes, read, written, and asked for on the page.
 */
class PropertiesAgreeTest {
  private static final Path REGISTRY = Path.of("src/main/frontend/src/registry");

  private static final JsonMapper JSON = new JsonMapper();

  /** Has each property at least once, and none as it is where it is left out. */
  private static final String EVERYTHING =
      """
      {"name": "宁都县", "period": {"firstDay": "2026-09-28", "lastDay": "2026-11-22"},
       "calendar": {"holidays": ["2026-10-01"], "makeUpWorkingDays": ["2026-10-10"]},
       "policy": {"dutyDaysPerWeek": 2, "shortWeek": "PROPORTIONAL",
        "halfDayCountsAsDutyDay": false, "maxTravelMinutes": 80, "maxTravelMinutesForHalfDay": 50,
        "maxDutyDaysPerWeek": 3, "maxRemoteHalfDaysPerWeek": 1, "remoteDutyDaysPerWeek": 1,
        "eveningMayFollowFullDay": true, "maxExtraEveningsPerMonth": 4, "seniorDaysPer10000": 9,
        "weights": {"continuity": 120}},
       "hospitals": [{"id": "H1", "name": "县人民医院", "tier": "TIER_III", "latitude": 26.48,
        "longitude": 116.01, "defaultMaxAwayPerDay": 3, "awayLimits": [
         {"specialty": "PAEDIATRICS", "maxAwayPerDay": 1, "from": "2026-10-12", "to": "2026-10-13"}]},
        {"id": "H2", "latitude": 26.47, "longitude": 116.02}],
       "centres": [{"id": "C1", "name": "梅江镇卫生院", "kind": "TOWNSHIP", "latitude": 26.44,
        "longitude": 115.86, "population": 21000, "dutyDaysPerWeek": 3,
        "responsibleHospitals": ["H1"],
        "closed": [{"from": "2026-10-19", "to": "2026-10-20"}],
        "requestedSpecialties": [
         {"specialty": "PAEDIATRICS", "daysPerFourWeeks": 2, "mode": "REMOTE"}],
        "openSessions": [
         {"weekday": "MONDAY", "session": "FULL_DAY", "seats": 2, "required": true,
          "from": "2026-10-12", "to": "2026-11-22"},
         {"weekday": "TUESDAY", "session": "MORNING", "mode": "REMOTE"}]}],
       "physicians": [{"id": "P1", "name": "李医师", "institution": "H1", "title": "ATTENDING",
        "specialty": "PAEDIATRICS", "maxDutyDaysPerWeek": 2, "maxDutyDaysInPeriod": 20,
        "maxTravelMinutes": 60, "permittedCentres": ["C1"], "workloadPercent": 80,
        "carriedOverDutyDays": -0.5, "serviceDaysTarget": 12,
        "regularAt": [{"centre": "C1", "weekday": "TUESDAY", "mode": "REMOTE"}],
        "unavailable": [
         {"from": "2026-10-08", "to": "2026-10-09", "reason": "LEAVE", "lieu": true}],
        "weeklyUnavailable": ["FRIDAY"],
        "ownClinics": [{"weekday": "THURSDAY", "session": "MORNING"}],
        "undesired": ["2026-11-04"], "preferred": ["2026-11-05"]},
        {"id": "P2", "institution": "H1", "title": "CHIEF"}],
       "travelTimes": [{"from": "H1", "to": "C1", "minutes": 41, "source": "EDITED"}],
       "postings": [{"physician": "P2", "centre": "C1", "from": "2026-07-01", "to": "2026-12-31",
        "daysPerWeek": 4}],
       "tours": [{"id": "T1", "name": "巡回", "centre": "C1", "stops": ["村"],
        "windows": [{"from": "2026-10-12", "to": "2026-10-16"}], "weekdays": ["WEDNESDAY"],
        "team": [{"specialty": "PAEDIATRICS", "seats": 2}],
        "minutesFrom": [{"hospital": "H1", "minutes": 30}], "minGapDays": 3}],
       "baseline": [
        {"centre": "C1", "date": "2026-10-13", "session": "MORNING", "mode": "REMOTE",
         "physician": "P1", "pinned": true},
        {"centre": "C1", "tour": "T1", "date": "2026-10-14", "physician": "P1"}]}
      """;

  @Test
  void theContractNamesWhatTheWriterWritesAndTheReaderHeeds() throws IOException {
    var stated = new TreeSet<String>();
    var shapes = shapes();
    collect("", shapes.get("RosterProblem"), shapes, stated);
    var everything = (ObjectNode) JSON.readTree(EVERYTHING);
    var problem = read(everything);
    var written = new TreeSet<String>();
    collect("", JSON.readTree(new ProblemWriter().compact(problem)), written);
    assertThat(written).isEqualTo(stated);
    for (var property : stated) {
      var less = everything.deepCopy();
      remove(List.of(less), List.of(property.split("/")), 0);
      assertThat(readOrRefused(less)).as("without " + property).isNotEqualTo(problem);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hospital", "Centre", "Physician", "Posting"})
  void thePageAsksForEveryProperty(String shape) throws IOException {
    var page =
        Files.readString(REGISTRY.resolve("Fields.tsx"))
            + Files.readString(REGISTRY.resolve("EntryDrawer.tsx"));
    for (var property : properties(shapes().get(shape)).keySet()) {
      assertThat(page)
          .as("%s of %s", property, shape)
          .containsPattern("(name=\"|(text|whole|chosen|day)\\(')" + property + "['\"]");
    }
  }

  private static RosterProblem read(JsonNode json) {
    return new ProblemReader().read(json.toString()).problem();
  }

  /** Null where something is missing that has to be there. */
  private static @Nullable RosterProblem readOrRefused(JsonNode json) {
    try {
      return read(json);
    } catch (FaultyProblemException refused) {
      return null;
    }
  }

  /** Takes it from each object that has it. */
  private static void remove(List<JsonNode> from, List<String> path, int depth) {
    for (var node : from) {
      if (depth == path.size() - 1) {
        ((ObjectNode) node).remove(path.get(depth));
        continue;
      }
      var below = node.path(path.get(depth));
      remove(
          below.isArray()
              ? below.valueStream().toList()
              : below.isObject() ? List.of(below) : List.of(),
          path,
          depth + 1);
    }
  }

  private static void collect(String above, JsonNode json, TreeSet<String> paths) {
    for (var property : json.properties()) {
      var path = above + property.getKey();
      paths.add(path);
      var value = property.getValue();
      if (value.isArray()) {
        value
            .valueStream()
            .filter(JsonNode::isObject)
            .forEach(one -> collect(path + "/", one, paths));
      } else if (!property.getKey().equals("weights")) {
        collect(path + "/", value, paths);
      }
    }
  }

  private static void collect(
      String above,
      Map<String, Object> shape,
      Map<String, Map<String, Object>> shapes,
      TreeSet<String> paths) {
    properties(shape)
        .forEach(
            (name, property) -> {
              paths.add(above + name);
              var refs = new ArrayList<Object>();
              refs.add(property.get("$ref"));
              if (property.get("items") instanceof Map<?, ?> items) {
                refs.add(items.get("$ref"));
              }
              for (var ref : refs) {
                if (ref instanceof String address) {
                  collect(
                      above + name + "/",
                      shapes.get(address.substring(address.lastIndexOf('/') + 1)),
                      shapes,
                      paths);
                }
              }
            });
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Map<String, Object>> properties(Map<String, Object> shape) {
    return (Map<String, Map<String, Object>>) shape.getOrDefault("properties", Map.of());
  }

  private static Map<String, Map<String, Object>> shapes() throws IOException {
    return new Yaml()
        .load(Files.readString(Path.of("src/main/resources/openapi/roster-problem.yaml")));
  }
}
