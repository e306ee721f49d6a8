package org.zhishou.service.record.slots;

import java.time.DayOfWeek;
import org.zhishou.engine.problem.Session;

/**
 * Slots that a hospital's clinic has on each such weekday.
 *
 * @param senior of an associate chief or chief
 */
record ClinicSlot(
    String specialty, DayOfWeek weekday, Session session, int slots, boolean senior) {}
