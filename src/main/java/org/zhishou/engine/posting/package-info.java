/**
 * Whom to post to which centre for half a year (派驻): an exact proposal for the bureau to decide on,
 * each posting with what it does to the certificates of the coming quarters. Must not know rosters,
 * nor how one is searched for.
 */
@NullMarked
package org.zhishou.engine.posting;

import org.jspecify.annotations.NullMarked;
