/** Tests of the room. */
@NullMarked
package org.zhishou.service.solving.batch;

import org.jspecify.annotations.NullMarked;
