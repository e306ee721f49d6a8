/**
 * Sample counties made from real townships by a seeded generator, for trying out and for
 * benchmarks. Nothing in the engine may depend on them.
 */
@NullMarked
package org.zhishou.engine.sample;

import org.jspecify.annotations.NullMarked;
