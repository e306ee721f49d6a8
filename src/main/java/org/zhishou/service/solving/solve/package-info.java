/**
 * The solve endpoint: a problem comes in over HTTP, a job and its roster go out. Must not know how
 * jobs are kept or run; that is the business of the job room.
 */
@NullMarked
package org.zhishou.service.solving.solve;

import org.jspecify.annotations.NullMarked;
