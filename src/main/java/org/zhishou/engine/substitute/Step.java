package org.zhishou.engine.substitute;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.Duty;

/**
 * One move of a chain.
 *
 * @param from the duty that ends, null where the seat was empty and its physician has another duty
 *     more
 * @param to the duty that begins
 */
public record Step(@Nullable Duty from, Duty to) {}
