package org.zhishou.service.solving.job;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.Roster;
import org.zhishou.engine.roster.RosterReader;
import org.zhishou.engine.roster.RosterWriter;
import org.zhishou.service.platform.database.Packed;
import tools.jackson.databind.json.JsonMapper;

/** The contract's JSON, both ways. */
final class Contract {
  private static final ProblemReader READER = new ProblemReader();

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final RosterReader ROSTERS = new RosterReader();

  private Contract() {}

  static CheckedProblem read(byte[] problem) {
    return READER.read(problem);
  }

  /** What was checked before is not checked again. */
  static SubmittedProblem.Checked checked(SubmittedProblem problem) {
    return switch (problem) {
      case SubmittedProblem.Checked checked -> checked;
      case SubmittedProblem.Unread(var json) ->
          new SubmittedProblem.Checked(READER.read(json), Packed.of(json));
      case SubmittedProblem.Parsed(var json) ->
          new SubmittedProblem.Checked(
              READER.read(json), Packed.of(MAPPER.writeValueAsBytes(json)));
    };
  }

  static List<Duty> duties(Packed packed) {
    return ROSTERS.read(packed.unpack());
  }

  /** A roster document of nothing but its duties. */
  static Packed pack(List<Duty> duties) {
    var list = duties.stream().map(RosterWriter::json).toList();
    return Packed.of(MAPPER.writeValueAsBytes(Map.of("duties", list)));
  }

  static RosterDocument document(Roster roster) {
    return new RosterDocument(
        roster.score(), pack(roster, Locale.SIMPLIFIED_CHINESE), pack(roster, Locale.ENGLISH));
  }

  private static Packed pack(Roster roster, Locale locale) {
    var json = new RosterWriter(locale).write(roster);
    return Packed.of(json.getBytes(StandardCharsets.UTF_8));
  }
}
