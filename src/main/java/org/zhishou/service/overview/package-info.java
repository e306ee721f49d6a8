/**
 * A round at a glance, in one answer: how far it is, what comes next, what its roster covers. It
 * must not know how any of that came about, nor change anything.
 */
@NullMarked
package org.zhishou.service.overview;

import org.jspecify.annotations.NullMarked;
