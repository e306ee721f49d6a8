/** What is kept of rounds, and what of it stays at hand. Must not know who asks for it. */
@NullMarked
package org.zhishou.service.rounds.kept;

import org.jspecify.annotations.NullMarked;
