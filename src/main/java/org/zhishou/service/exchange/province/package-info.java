/**
 * Every county's roster at once, as one file that is made as a job. Must not know how a roster is
 * written or kept.
 */
@NullMarked
package org.zhishou.service.exchange.province;

import org.jspecify.annotations.NullMarked;
