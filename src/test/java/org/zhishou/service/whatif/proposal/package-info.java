/** Proposals as clients get them. Must not know how the registry is kept. */
@NullMarked
package org.zhishou.service.whatif.proposal;

import org.jspecify.annotations.NullMarked;
