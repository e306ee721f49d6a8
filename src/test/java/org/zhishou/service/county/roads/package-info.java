/** Tests of the room. */
@NullMarked
package org.zhishou.service.county.roads;

import org.jspecify.annotations.NullMarked;
