package org.zhishou.service.county.registry;

import org.jspecify.annotations.Nullable;

/**
 * A hospital's HR writes one of its physicians. Published within the transaction, before anything
 * is written: whoever objects throws, and nothing is.
 *
 * @param before null where it is made
 */
public record HospitalEdited(@Nullable Entry before, Entry after) {}
