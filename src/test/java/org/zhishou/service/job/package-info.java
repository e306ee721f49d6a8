/** Tests of the room. */
@NullMarked
package org.zhishou.service.job;

import org.jspecify.annotations.NullMarked;
