/**
 * What became of the duties of a published roster: attended, absent or substituted, and what an
 * absence leaves to be made up. Must not know how a roster is published or amended.
 */
@NullMarked
package org.zhishou.service.inforce.attendance;

import org.jspecify.annotations.NullMarked;
