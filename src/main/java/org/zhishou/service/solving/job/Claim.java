package org.zhishou.service.solving.job;

import java.util.Optional;
import org.zhishou.service.platform.database.Packed;

/**
 * A job taken up.
 *
 * @param figures of the work that another node did before; empty for a job that starts from nothing
 * @param roster the best of that work
 * @param takenOver whether another node ran it until it died
 * @param stopWanted whether somebody asked it to stop meanwhile
 */
record Claim(
    Lease lease,
    Packed problem,
    SolveTerms terms,
    Optional<Figures> figures,
    Optional<RosterDocument> roster,
    boolean takenOver,
    boolean stopWanted) {}
