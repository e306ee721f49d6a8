/**
 * What a county keeps between quarters: hospitals, centres, physicians, working calendar, policy
 * and travel times, and the problem of a period made of them. Must not know of rounds, rosters or
 * solve jobs.
 */
@NullMarked
package org.zhishou.service.county.registry;

import org.jspecify.annotations.NullMarked;
