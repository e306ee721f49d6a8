/**
 * Solve jobs: their queue, the threads that run them, their progress, events and retention, behind
 * a store that a database can implement. Must not know of HTTP or of what a request looks like.
 */
@NullMarked
package org.zhishou.service.job;

import org.jspecify.annotations.NullMarked;
