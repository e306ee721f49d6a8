/**
 * One page of a list: what of it a client asks for, the rows that are that page, the answer that
 * carries them. Must not know what is listed.
 */
@NullMarked
package org.zhishou.service.platform.listing;

import org.jspecify.annotations.NullMarked;
