/**
 * Solve jobs: their queue in the database, the workers of any number of nodes that run them, their
 * progress, events and retention. Must not know of HTTP or of what a request looks like.
 */
@NullMarked
package org.zhishou.service.solving.job;

import org.jspecify.annotations.NullMarked;
