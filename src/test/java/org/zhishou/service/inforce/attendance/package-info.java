/** Tests of the room of the same name. */
@NullMarked
package org.zhishou.service.inforce.attendance;

import org.jspecify.annotations.NullMarked;
