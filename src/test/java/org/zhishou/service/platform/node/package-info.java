/** Tests of the room. */
@NullMarked
package org.zhishou.service.platform.node;

import org.jspecify.annotations.NullMarked;
