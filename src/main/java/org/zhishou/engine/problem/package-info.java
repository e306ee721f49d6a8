/**
 * The contract's problem as immutable records, and the strict reader that finds every fault in one
 * pass. Must not know how rosters are judged or found.
 */
@NullMarked
package org.zhishou.engine.problem;

import org.jspecify.annotations.NullMarked;
