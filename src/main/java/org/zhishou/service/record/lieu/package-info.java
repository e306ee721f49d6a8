/**
 * Time off in lieu (补休): what rest-day and evening duties earned, what was granted, what is owed
 * and since when. Must not know how a round is planned.
 */
@NullMarked
package org.zhishou.service.record.lieu;

import org.jspecify.annotations.NullMarked;
