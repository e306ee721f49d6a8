/**
 * What would mend a shortage, at what asking: changes of the problem that the minimum cut points
 * to, each proven by the certificate of the changed problem. Must not know rosters, nor how one is
 * searched for.
 */
@NullMarked
package org.zhishou.engine.advice;

import org.jspecify.annotations.NullMarked;
