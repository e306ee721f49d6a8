/** What is said of rosters, held against the engine's own word. Must not know how they are kept. */
@NullMarked
package org.zhishou.service.whatif.insight;

import org.jspecify.annotations.NullMarked;
