/** Tests of the room of the same name. */
@NullMarked
package org.zhishou.service.inforce.swap;

import org.jspecify.annotations.NullMarked;
