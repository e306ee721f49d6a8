package org.zhishou.service.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.zhishou.engine.json.UnreadableJsonException;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.MalformedRosterException;
import org.zhishou.engine.roster.RosterReader;

/** Files that commands read; what is wrong with one comes with its name. */
final class Inputs {
  private Inputs() {}

  static CheckedProblem problem(Path file) {
    return read(file, json -> new ProblemReader().read(json));
  }

  static List<Duty> roster(Path file) {
    return read(file, json -> new RosterReader().read(json));
  }

  private static <T> T read(Path file, Function<byte[], T> reader) {
    try {
      return reader.apply(Files.readAllBytes(file));
    } catch (IOException
        | UnreadableJsonException
        | FaultyProblemException
        | MalformedRosterException unreadable) {
      throw new UnreadableFileException(file, unreadable);
    }
  }
}
