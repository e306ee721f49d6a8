/**
 * Published rosters mended: changes from a date on, who steps in, and the draft of the next version
 * that comes of it. Must not know who asked for it but a planner.
 */
@NullMarked
package org.zhishou.service.inforce.amend;

import org.jspecify.annotations.NullMarked;
