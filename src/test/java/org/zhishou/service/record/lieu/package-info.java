/** Tests of the room of the same name. */
@NullMarked
package org.zhishou.service.record.lieu;

import org.jspecify.annotations.NullMarked;
