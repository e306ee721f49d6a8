package org.zhishou.service.solving.job;

import java.util.Optional;
import org.zhishou.service.platform.database.Packed;

/**
 * A job taken up.
 *
 * @param figures of the work that another node did before; empty for a job that starts from nothing
 * @param duties of the best roster of that work, of the same moment as the figures
 * @param roster the best of that work that was worded
 * @param takenOver whether another node ran it until it died
 * @param stopWanted whether somebody asked it to stop meanwhile
 */
record Claim(
    Lease lease,
    Packed problem,
    SolveTerms terms,
    Optional<JobFigures> figures,
    Optional<Packed> duties,
    Optional<RosterDocument> roster,
    boolean takenOver,
    boolean stopWanted) {}
