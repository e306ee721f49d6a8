/**
 * The batch endpoint: many problems come in over HTTP at once, a batch of jobs and its progress go
 * out. Must not know how jobs are kept or run; that is the business of the job room.
 */
@NullMarked
package org.zhishou.service.solving.batch;

import org.jspecify.annotations.NullMarked;
