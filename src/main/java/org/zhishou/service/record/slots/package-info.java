/**
 * Slots (号源下沉): which clinic slots of hospitals are reserved for which centres, until when, and
 * what became of them. Must not know patients or bookings.
 */
@NullMarked
package org.zhishou.service.record.slots;

import org.jspecify.annotations.NullMarked;
