package org.zhishou.service.exchange.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address that somebody's calendar program looks at.
 *
 * @param name that its owner knows it by
 */
record Subscription(
    String id, Subject subject, @Nullable String name, String madeBy, Instant madeAt) {}
