/**
 * Where a tour goes (巡回医疗): which villages on which day, and in what order, by driving minutes.
 * Must not know who comes along, nor problems and rosters.
 */
@NullMarked
package org.zhishou.engine.itinerary;

import org.jspecify.annotations.NullMarked;
