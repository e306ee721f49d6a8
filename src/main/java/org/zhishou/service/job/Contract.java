package org.zhishou.service.job;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Period;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.UnreadableJsonException;
import org.zhishou.engine.roster.Roster;
import org.zhishou.engine.travel.TravelMatrix;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The contract's JSON, both ways: a stand-in until the reader and the writer are here. */
final class Contract {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Contract() {}

  static CheckedProblem read(byte[] problem) {
    try {
      var name = MAPPER.readTree(problem).path("name").asString(null);
      var monday = LocalDate.of(2026, 9, 28);
      return new CheckedProblem(
          new RosterProblem(
              name,
              new Period(monday, monday.plusDays(13)),
              null,
              Policy.DEFAULT,
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of()),
          new WorkingCalendar(Set.of(), Set.of()),
          new TravelMatrix(Map.of()),
          List.of());
    } catch (JacksonException unreadable) {
      throw new UnreadableJsonException("line ...", unreadable);
    }
  }

  static RosterDocument document(Roster roster) {
    var json =
        MAPPER.writeValueAsString(
            Map.of("status", roster.status(), "score", roster.score(), "duties", List.of()));
    var packed = Packed.of(json.getBytes(StandardCharsets.UTF_8));
    return new RosterDocument(roster.score(), packed, packed);
  }
}
