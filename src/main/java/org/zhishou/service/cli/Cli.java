package org.zhishou.service.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line as a whole: its commands, its exit codes, its way to tell of bad input. */
public final class Cli {
  /** All is well. */
  static final int OK = 0;

  /** The roster breaks a limit. */
  static final int LIMIT_BROKEN = 1;

  /** An entry of the audit log is not as it was recorded. */
  static final int CHAIN_BROKEN = 1;

  /** Bad usage, or a problem or a roster that cannot be read. */
  static final int BAD_INPUT = 2;

  /** A defect of this software. */
  static final int DEFECT = 3;

  @Command(
      name = "zhishou",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      subcommands = {
        SolveCommand.class,
        AuditCommand.class,
        SampleCommand.class,
        AuditLogCommand.class
      },
      description = {
        "Duty rosters for a county's grassroots health centres.",
        "Without a command it starts the web server; its settings are given as --name=value."
      })
  private static final class Root {}

  private Cli() {}

  /**
   * Whether the arguments are for the command line: a first one that is no setting of the web
   * server.
   */
  public static boolean isMeant(String[] arguments) {
    return arguments.length > 0
        && (!arguments[0].startsWith("--")
            || arguments[0].equals("--help")
            || arguments[0].equals("--version"));
  }

  /** Runs on the process's own streams, in UTF-8 whatever the platform's charset. */
  public static int run(String[] arguments) {
    QuietLog.toStandardError();
    return run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), arguments);
  }

  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    try {
      return new CommandLine(new Root())
          .setOut(out)
          .setErr(err)
          .setExecutionExceptionHandler(BadInput::tell)
          .execute(arguments);
    } catch (OutOfMemoryError exhausted) {
      err.println(exhausted + " (-Xmx)");
      return DEFECT;
    } finally {
      out.flush();
      err.flush();
    }
  }
}
