/**
 * What comes out: the roster, its duties, shortages and rule totals, as immutable records. Must not
 * know how they were found.
 */
@NullMarked
package org.zhishou.engine.roster;

import org.jspecify.annotations.NullMarked;
