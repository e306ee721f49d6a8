package org.zhishou.engine.compare;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.rulebook.Rule;

/**
 * What a rule costs a roster.
 *
 * @param lowerBound what it costs every legal roster that misses no more, null where nobody asked
 */
public record RuleFigure(Rule rule, long cost, long matches, @Nullable Long lowerBound) {}
