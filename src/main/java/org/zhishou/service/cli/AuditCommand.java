package org.zhishou.service.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.audit.Audit;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.audit.Finding;
import org.zhishou.engine.roster.MalformedRosterException;
import org.zhishou.engine.rulebook.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Audits a roster against its problem. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "Audit a roster: findings in words, totals per rule.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:No limit is broken.",
      "1:A limit is broken.",
      "2:Bad usage or bad input, a malformed roster too; every fault is printed."
    })
final class AuditCommand extends Speaking {
  @Parameters(index = "0", paramLabel = "<problem.json>", description = "The problem, in UTF-8.")
  private @Nullable Path problem;

  @Parameters(
      index = "1",
      paramLabel = "<roster.json>",
      description = "The roster; of its properties only the duties are looked into.")
  private @Nullable Path roster;

  @Option(names = "--hard", description = "Leave out the findings of soft rules.")
  private boolean hardOnly;

  @Override
  public Integer call() {
    var audit = audit();
    var report = new TerminalReport(locale(), commandLine().getOut());
    report.findings(shown(audit));
    report.totals(audit.totals());
    report.score(audit.score());
    return audit.score().limits() < 0 ? Cli.LIMIT_BROKEN : Cli.OK;
  }

  private Audit audit() {
    var checked = Inputs.problem(requireNonNull(problem));
    var file = requireNonNull(roster);
    var duties = Inputs.roster(file);
    try {
      return Auditor.audit(checked, duties);
    } catch (MalformedRosterException malformed) {
      throw new UnreadableFileException(file, malformed);
    }
  }

  private List<Finding> shown(Audit audit) {
    return audit.findings().stream()
        .filter(finding -> !hardOnly || finding.rule().level() != Level.SOFT)
        .toList();
  }
}
