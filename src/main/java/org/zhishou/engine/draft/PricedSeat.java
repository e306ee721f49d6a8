package org.zhishou.engine.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;

/**
 * A seat that a physician could be on, and what that would cost and break.
 *
 * @param physician who would be on it
 * @param inExchangeFor who is on it and would take over the duty that is left; null for an empty
 *     seat, and where nothing is left
 */
public record PricedSeat(
    Site site,
    LocalDate date,
    Session session,
    String physician,
    @Nullable String inExchangeFor,
    Verdict verdict) {}
