/**
 * What this process is among the nodes that share a database: its roles, and when it had better
 * end. Must not know what the roles are played with.
 */
@NullMarked
package org.zhishou.service.platform.node;

import org.jspecify.annotations.NullMarked;
