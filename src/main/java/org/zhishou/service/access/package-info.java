/**
 * Who calls, and what they may see and do: roles, callers, and the one place that holds every
 * address to the roles it names. Must not know any feature that it guards.
 */
@NullMarked
package org.zhishou.service.access;

import org.jspecify.annotations.NullMarked;
