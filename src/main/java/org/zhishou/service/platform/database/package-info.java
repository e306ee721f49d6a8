/**
 * What all who keep things in the database share: records as rows, how many may write at once,
 * transactions that give way and try again, queues of tasks, and what it means that the database is
 * gone. Must not know what is kept.
 */
@NullMarked
package org.zhishou.service.platform.database;

import org.jspecify.annotations.NullMarked;
