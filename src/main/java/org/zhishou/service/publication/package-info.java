/**
 * Rosters as they were published: numbered versions that never change, the draft each of them is
 * and the gaps acknowledged with it. Must not know how they came about.
 */
@NullMarked
package org.zhishou.service.publication;

import org.jspecify.annotations.NullMarked;
