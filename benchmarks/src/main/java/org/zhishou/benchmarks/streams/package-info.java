/**
 * The first peer: stock Timefold Solver in its default configuration, the contract's rules as
 * constraint streams. Must not know of the engine's scoring, search or audit.
 */
@NullMarked
package org.zhishou.benchmarks.streams;

import org.jspecify.annotations.NullMarked;
