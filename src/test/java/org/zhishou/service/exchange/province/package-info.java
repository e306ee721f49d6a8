/** Tests of the room of the same name. */
@NullMarked
package org.zhishou.service.exchange.province;

import org.jspecify.annotations.NullMarked;
