package org.zhishou.service.record.ledger;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A closed quarter.
 *
 * @param lastEntry the newest entry that it covers; 0 where there was none
 * @param entries how many it covers
 * @param fingerprint SHA-256 of them, in hexadecimal
 */
record Seal(
    String county,
    String round,
    LocalDate from,
    LocalDate to,
    long lastEntry,
    int entries,
    String fingerprint,
    Instant sealedAt) {}
