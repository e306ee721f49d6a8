/** Tests of the room. */
@NullMarked
package org.zhishou.service.solve;

import org.jspecify.annotations.NullMarked;
