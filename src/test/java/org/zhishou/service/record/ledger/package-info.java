/** Tests of the room of the same name. */
@NullMarked
package org.zhishou.service.record.ledger;

import org.jspecify.annotations.NullMarked;
