/** Tests of the room of the same name. */
@NullMarked
package org.zhishou.service.publish;

import org.jspecify.annotations.NullMarked;
