/**
 * Submissions that a client may send twice under one key and that count once. Must not know what is
 * submitted.
 */
@NullMarked
package org.zhishou.service.platform.idempotency;

import org.jspecify.annotations.NullMarked;
