package org.zhishou.service.solving.job;

/**
 * The right to work on a job. Whoever takes the job up next gets a higher fence, and what the one
 * before still writes is refused.
 */
record Lease(String id, long fence) {}
