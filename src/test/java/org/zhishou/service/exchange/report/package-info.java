/** Tests of the room of the same name. */
@NullMarked
package org.zhishou.service.exchange.report;

import org.jspecify.annotations.NullMarked;
