/**
 * Why a roster is as it is: what each duty costs and who else could do it, each physician's load,
 * and what holds a centre short of days. Must not know how a roster is searched for, nor change it.
 */
@NullMarked
package org.zhishou.engine.explain;

import org.jspecify.annotations.NullMarked;
