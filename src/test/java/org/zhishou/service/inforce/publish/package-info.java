/** Tests of the room of the same name. */
@NullMarked
package org.zhishou.service.inforce.publish;

import org.jspecify.annotations.NullMarked;
