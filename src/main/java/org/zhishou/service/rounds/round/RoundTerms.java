package org.zhishou.service.rounds.round;

import java.time.Instant;

/** What a bureau says of a round, but for its weeks. */
record RoundTerms(String name, Instant deadline, Unsubmitted whoeverSubmittedNothing) {}
