package org.zhishou.service.inforce.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhishou.engine.roster.Duty;

/**
 * Nobody came to a duty. Published within the transaction that records it.
 *
 * @param team those who were to be on the same tour that day; empty where it is none
 * @param week the Monday of its week
 * @param missing duty days that the centre lacks in that week now
 */
public record DutyVacant(
    String county,
    String round,
    Duty duty,
    List<String> team,
    LocalDate week,
    int missing,
    Instant at) {}
