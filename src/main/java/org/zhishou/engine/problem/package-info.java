/**
 * The contract's problem as immutable records, and the strict reader that finds every fault in one
 * pass; rooms that read JSON of their own read it with the same {@link
 * org.zhishou.engine.json.Fields}. Must not know how rosters are judged or found.
 */
@NullMarked
package org.zhishou.engine.problem;

import org.jspecify.annotations.NullMarked;
