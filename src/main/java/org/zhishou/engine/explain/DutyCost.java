package org.zhishou.engine.explain;

import org.zhishou.engine.draft.CostChange;
import org.zhishou.engine.roster.Duty;

/**
 * What a duty is worth.
 *
 * @param ifEmpty what the roster would cost more were the seat left empty, all else as it is; what
 *     the duty itself costs by a rule is the opposite
 */
public record DutyCost(Duty duty, CostChange ifEmpty) {}
