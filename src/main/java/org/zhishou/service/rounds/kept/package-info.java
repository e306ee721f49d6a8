/**
 * The documents of a round that never change: the problems that rosters were planned from, drafts,
 * and published rosters with the gaps acknowledged. Must not know how any of them came about.
 */
@NullMarked
package org.zhishou.service.rounds.kept;

import org.jspecify.annotations.NullMarked;
