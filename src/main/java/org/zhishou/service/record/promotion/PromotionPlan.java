package org.zhishou.service.record.promotion;

import java.time.LocalDate;

/**
 * Until when somebody's service is to be complete.
 *
 * @param daysBefore duty days that were served before the ledger began
 * @param version counts the writes, from 1
 */
record PromotionPlan(String county, String physician, LocalDate by, int daysBefore, long version) {}
