/**
 * Physicians who offer each other duties, and those who have to agree: from the offer to the
 * version of the roster that it becomes. Must not know how a roster is searched for.
 */
@NullMarked
package org.zhishou.service.inforce.swap;

import org.jspecify.annotations.NullMarked;
