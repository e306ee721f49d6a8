/**
 * How long a planner waits for answers over HTTP while a solve runs beside. Knows the API and
 * nothing of the engine.
 */
@NullMarked
package org.zhishou.benchmarks.interactive;

import org.jspecify.annotations.NullMarked;
