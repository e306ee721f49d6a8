package org.zhishou.service.record.assessment;

import java.time.LocalDate;
import org.zhishou.service.record.ledger.EntryType;
import org.zhishou.service.record.ledger.LedgerCounts;

/**
 * What the version that holds of a round sends, day by day.
 *
 * @param side whether {@code thing} is a centre or a hospital
 * @param type DUTY counts physicians whom hospitals send, each once a day, REMOTE half-days, TOUR
 *     tours of a centre
 * @param byDay one number for each day from {@code firstDay} on
 */
record PlannedService(
    String county,
    LedgerCounts.By side,
    String thing,
    EntryType type,
    LocalDate firstDay,
    int[] byDay) {}
