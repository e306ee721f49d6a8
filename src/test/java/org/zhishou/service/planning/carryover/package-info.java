/** Tests of the room of the same name. */
@NullMarked
package org.zhishou.service.planning.carryover;

import org.jspecify.annotations.NullMarked;
