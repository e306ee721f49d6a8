package org.zhishou.service.cli;

import static java.util.Objects.requireNonNull;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.auditlog.ChainCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks after the audit log. */
@Command(
    name = "audit-log",
    mixinStandardHelpOptions = true,
    subcommands = AuditLogCommand.Verify.class,
    description = "The audit log of what was written and refused.")
final class AuditLogCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var command = requireNonNull(spec).commandLine();
    command.usage(command.getErr());
    return Cli.BAD_INPUT;
  }

  /** Verifies every chain of the log in a database. */
  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description = {
        "Verify the chains of the audit log, entry by entry.",
        "Note the last hashes elsewhere: they show later whether a chain was written anew."
      },
      exitCodeListHeading = "Exit codes:%n",
      exitCodeList = {
        "0:Every entry is as it was recorded.",
        "1:An entry is not; the first of each chain is named.",
        "2:Bad usage, or a database that cannot be read."
      })
  static final class Verify extends Speaking {
    @Option(
        names = "--database",
        required = true,
        paramLabel = "<jdbc address>",
        description = {
          "Where the service keeps its data: its zhishou.database.url.",
          "A file of H2 is open to one process at a time: stop the service first, or verify over"
              + " its API."
        })
    private @Nullable String database;

    @Override
    public Integer call() {
      var command = commandLine();
      var address = requireNonNull(database);
      try (var connection = DriverManager.getConnection(address)) {
        var results = ChainCheck.all(connection);
        report(results).forEach(command.getOut()::println);
        return results.stream().allMatch(ChainCheck.Result::intact) ? Cli.OK : Cli.CHAIN_BROKEN;
      } catch (SQLException unreadable) {
        var where = address.replaceFirst("[?;].*", "");
        command
            .getErr()
            .println(
                Phrases.in(
                    locale(),
                    "no-database",
                    where,
                    String.valueOf(unreadable.getMessage()).replace(address, where)));
        return Cli.BAD_INPUT;
      }
    }

    private List<String> report(List<ChainCheck.Result> results) {
      return results.isEmpty()
          ? List.of(Phrases.in(locale(), "no-chains"))
          : results.stream().map(this::line).toList();
    }

    private String line(ChainCheck.Result result) {
      var chain =
          result.chain().isEmpty() ? Phrases.in(locale(), "chain-of-no-county") : result.chain();
      var flaw = result.flaw();
      return flaw == null
          ? Phrases.in(locale(), "chain-intact", chain, result.entries(), result.lastHash())
          : Phrases.in(
              locale(),
              "chain-broken",
              chain,
              requireNonNull(result.brokenAt()),
              Phrases.in(locale(), "flaw-" + flaw),
              result.entries());
    }
  }
}
