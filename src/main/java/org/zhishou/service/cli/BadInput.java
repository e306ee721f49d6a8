package org.zhishou.service.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.json.UnreadableJsonException;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.engine.roster.MalformedRosterException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Tells what is wrong with a file, everything at once; anything else is a defect. */
final class BadInput {
  private BadInput() {}

  static int tell(Exception thrown, CommandLine command, ParseResult given) {
    var err = command.getErr();
    var locale = localeOf(command);
    if (thrown instanceof UnreadableFileException file) {
      return tellOf(file, locale, err);
    }
    err.println(Phrases.in(locale, "defect"));
    thrown.printStackTrace(err);
    return Cli.DEFECT;
  }

  private static int tellOf(UnreadableFileException file, Locale locale, PrintWriter err) {
    var cause = file.getCause();
    if (cause instanceof UnreadableJsonException json) {
      err.println(Phrases.in(locale, "no-json", file.path(), json.message(locale)));
    } else if (cause instanceof FaultyProblemException faulty) {
      list("faulty-problem", file, faulty.faults(), locale, err);
    } else if (cause instanceof MalformedRosterException malformed) {
      list("malformed-roster", file, malformed.faults(), locale, err);
    } else {
      err.println(Phrases.in(locale, "no-file", file.path(), String.valueOf(cause)));
    }
    return Cli.BAD_INPUT;
  }

  private static void list(
      String key,
      UnreadableFileException file,
      List<Fault> faults,
      Locale locale,
      PrintWriter err) {
    err.println(Phrases.in(locale, key, file.path(), faults.size()));
    for (var fault : faults) {
      err.println("  %s [%s] %s".formatted(fault.pointer(), fault.code(), fault.message(locale)));
    }
  }

  private static Locale localeOf(CommandLine command) {
    return command.getCommand() instanceof Speaking speaking ? speaking.locale() : Locale.ENGLISH;
  }
}
