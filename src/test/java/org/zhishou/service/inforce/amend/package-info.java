/** Tests of the room of the same name. */
@NullMarked
package org.zhishou.service.inforce.amend;

import org.jspecify.annotations.NullMarked;
