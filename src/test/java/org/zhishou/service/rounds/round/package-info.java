/** Tests of the room of the same name. */
@NullMarked
package org.zhishou.service.rounds.round;

import org.jspecify.annotations.NullMarked;
