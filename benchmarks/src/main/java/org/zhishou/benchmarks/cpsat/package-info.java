/**
 * The second peer: OR-Tools CP-SAT, one model of the whole contract with a complete hint, and the
 * same model cut down to coverage and travel for a bound. Must not know of the engine's scoring or
 * search; the hint is the roster that the engine's door hands out before any search.
 */
@NullMarked
package org.zhishou.benchmarks.cpsat;

import org.jspecify.annotations.NullMarked;
