/** Tests of the room. */
@NullMarked
package org.zhishou.service.solving.job;

import org.jspecify.annotations.NullMarked;
