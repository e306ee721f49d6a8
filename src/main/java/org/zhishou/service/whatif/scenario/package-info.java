/**
 * What if: a round's scenarios and sweeps, kept as changes to a snapshot, their solves and what
 * those found. Must not know how rosters are compared or explained.
 */
@NullMarked
package org.zhishou.service.whatif.scenario;

import org.jspecify.annotations.NullMarked;
