/**
 * What is possible at all: how much coverage any roster can reach, how little it can cost, and why
 * a missing day is missing. Must not know how a roster is searched for.
 */
@NullMarked
package org.zhishou.engine.bound;

import org.jspecify.annotations.NullMarked;
