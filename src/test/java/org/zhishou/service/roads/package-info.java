/** Tests of the room. */
@NullMarked
package org.zhishou.service.roads;

import org.jspecify.annotations.NullMarked;
