/**
 * What hospitals, bureau and physicians hand in for a round: who is available when, by when, and
 * what changed afterwards and why. Must not know how a round is solved or published.
 */
@NullMarked
package org.zhishou.service.planning.availability;

import org.jspecify.annotations.NullMarked;
