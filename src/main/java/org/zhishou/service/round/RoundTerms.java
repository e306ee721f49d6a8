package org.zhishou.service.round;

import java.time.Instant;

/** What a bureau says of a round, but for its weeks. */
record RoundTerms(String name, Instant deadline, Unsubmitted whoeverSubmittedNothing) {}
