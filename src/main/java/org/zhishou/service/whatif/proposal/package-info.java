/**
 * What the bureau may decide between quarters, proposed exactly: whom to post where, and where a
 * tour goes. Must not know rosters; keeps nothing and changes nothing.
 */
@NullMarked
package org.zhishou.service.whatif.proposal;

import org.jspecify.annotations.NullMarked;
