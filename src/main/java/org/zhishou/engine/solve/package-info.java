/**
 * The engine's door: a checked problem goes in, an audited roster with its shortages comes out.
 * Callers need no other room to solve.
 */
@NullMarked
package org.zhishou.engine.solve;

import org.jspecify.annotations.NullMarked;
