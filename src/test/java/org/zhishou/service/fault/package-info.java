/** Nodes as processes of their own, and what becomes of jobs when they or their database die. */
@NullMarked
package org.zhishou.service.fault;

import org.jspecify.annotations.NullMarked;
