/**
 * A roster as it leaves the house: its duties beside the people's and places' names, cut to what
 * the caller may see, and the files that it is asked for as. Must not know how any file is made.
 */
@NullMarked
package org.zhishou.service.exchange.roster;

import org.jspecify.annotations.NullMarked;
