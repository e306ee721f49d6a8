/** Tests of the room of the same name. */
@NullMarked
package org.zhishou.service.notification;

import org.jspecify.annotations.NullMarked;
