/** Tests of the room. */
@NullMarked
package org.zhishou.service.batch;

import org.jspecify.annotations.NullMarked;
