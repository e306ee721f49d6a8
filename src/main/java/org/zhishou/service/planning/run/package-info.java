/**
 * From a round's data to its rosters: builds the problem, has it solved, and keeps what comes out
 * as drafts. Must not know how a roster is published.
 */
@NullMarked
package org.zhishou.service.planning.run;

import org.jspecify.annotations.NullMarked;
