/**
 * A roster under a planner's hand: what an edit of duties costs by rule before it is kept, and
 * which limit it would newly break. Must not know how a roster is searched for, nor where it is
 * stored.
 */
@NullMarked
package org.zhishou.engine.draft;

import org.jspecify.annotations.NullMarked;
