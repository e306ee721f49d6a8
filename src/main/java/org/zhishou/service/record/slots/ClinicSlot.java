package org.zhishou.service.record.slots;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import org.zhishou.engine.problem.Session;

/**
 * Slots that a hospital's clinic has on each such weekday.
 *
 * @param senior of an associate chief or chief
 */
@Schema(name = "ClinicSlot")
record ClinicSlot(
    String specialty, DayOfWeek weekday, Session session, int slots, boolean senior) {}
