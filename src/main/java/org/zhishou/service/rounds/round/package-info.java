/**
 * A quarter's planning round: its weeks, its deadline and the states that it goes through. Must not
 * know what is handed in for it, how it is solved or what becomes of its rosters.
 */
@NullMarked
package org.zhishou.service.rounds.round;

import org.jspecify.annotations.NullMarked;
