package org.zhishou.service.rounds.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.service.platform.database.Fingerprint;
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
  /** A changed problem, to be kept beside this one. */
  public Snapshot changed(CheckedProblem changed, String by, Instant at) {
    var json = new ProblemWriter().compact(changed.problem()).getBytes(UTF_8);
    return new Snapshot(
        UUID.randomUUID().toString(),
        county,
        round,
        Packed.of(json),
        Fingerprint.of(json),
        policyVersion,
        registryRevision,
        by,
        at);
  }

  public CheckedProblem checked() {
    return new ProblemReader().read(problem.unpack());
  }
}
