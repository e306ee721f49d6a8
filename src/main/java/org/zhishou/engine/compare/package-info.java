/**
 * What a planner compares rosters by: the figures of one roster, and the duties in which two
 * differ. Must not know how a roster came to be, nor from which scenario.
 */
@NullMarked
package org.zhishou.engine.compare;

import org.jspecify.annotations.NullMarked;
