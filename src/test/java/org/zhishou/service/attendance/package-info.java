/** Tests of the room of the same name. */
@NullMarked
package org.zhishou.service.attendance;

import org.jspecify.annotations.NullMarked;
