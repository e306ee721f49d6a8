package org.zhishou.benchmarks.facts;

import org.jspecify.annotations.Nullable;

/**
 * A duty of the baseline.
 *
 * @param index in the problem's baseline
 * @param slot null where the session is no longer open
 */
public record BaselineFact(
    int index, @Nullable Slot slot, PhysicianFact physician, boolean pinned) {}
