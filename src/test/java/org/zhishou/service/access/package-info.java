/** Tests of the room. */
@NullMarked
package org.zhishou.service.access;

import org.jspecify.annotations.NullMarked;
