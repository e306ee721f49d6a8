/**
 * What the last published round says to the next: who is regular where, and who served above or
 * below their share; and what the bureau says instead. Must not know how a round is solved.
 */
@NullMarked
package org.zhishou.service.planning.carryover;

import org.jspecify.annotations.NullMarked;
