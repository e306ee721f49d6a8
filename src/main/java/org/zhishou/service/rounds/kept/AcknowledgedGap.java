package org.zhishou.service.rounds.kept;

/**
 * A coverage gap that a roster was published with.
 *
 * @param missing duty days of the week, or 1 for a required session
 * @param reason why it was published all the same
 */
public record AcknowledgedGap(Gap gap, int missing, String reason) {}
