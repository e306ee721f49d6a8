/** Tests of the room. */
@NullMarked
package org.zhishou.service.solving.solve;

import org.jspecify.annotations.NullMarked;
