/**
 * What the peers' models are made of: centres, physicians, days and open seats of a problem, with
 * the contract's derived numbers worked out once. Must not know of the engine's scoring, search or
 * audit: the peers are a third opinion.
 */
@NullMarked
package org.zhishou.benchmarks.facts;

import org.jspecify.annotations.NullMarked;
