package org.zhishou.service.rounds.kept;

import java.time.Instant;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.service.platform.database.Packed;

/**
 * The problem of a round as it was built at one time. It has personal data: whoever may not see why
 * somebody is away is given none.
 *
 * @param problem the contract's JSON
 * @param fingerprint SHA-256 of the unpacked problem, in hexadecimal
 * @param policyVersion of the county's policy
 * @param registryRevision the writes that the county's registry had counted
 */
public record Snapshot(
    String id,
    String county,
    String round,
    Packed problem,
    String fingerprint,
    int policyVersion,
    long registryRevision,
    String madeBy,
    Instant madeAt) {
  public CheckedProblem checked() {
    return new ProblemReader().read(problem.unpacked());
  }
}
