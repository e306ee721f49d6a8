package org.zhishou.service.inforce.swap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.DutyEdit;

/**
 * A swap was offered, taken, confirmed, approved, refused or withdrawn. Published within the
 * transaction that did it.
 *
 * @param state that it is in now, such as {@code OFFERED}
 * @param hospital who employs the physician who offers the duty
 * @param taker null while nobody takes it, as {@code takerHospital}
 */
public record SwapMoved(
    String county,
    String round,
    String swap,
    String state,
    DutyEdit.Seat duty,
    String hospital,
    @Nullable String taker,
    @Nullable String takerHospital,
    Instant at) {}
