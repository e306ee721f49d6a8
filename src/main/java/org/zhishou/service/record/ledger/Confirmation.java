package org.zhishou.service.record.ledger;

import java.time.Instant;

/** That one side agrees to an entry. */
public record Confirmation(long entry, Side side, String by, Instant at) {}
