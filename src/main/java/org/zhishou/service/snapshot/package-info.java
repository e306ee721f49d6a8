/**
 * What rosters were planned from: problems as they were built once, never changed. Must not know
 * how they are built or what is made of them.
 */
@NullMarked
package org.zhishou.service.snapshot;

import org.jspecify.annotations.NullMarked;
