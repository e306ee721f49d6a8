package org.zhishou.service.record.ledger;

import java.time.LocalDate;

/**
 * Somebody entered or countered a duty clinic by hand. Published within the transaction that does.
 *
 * @param date of the clinic
 */
public record LedgerChanged(String county, String centre, LocalDate date) {}
