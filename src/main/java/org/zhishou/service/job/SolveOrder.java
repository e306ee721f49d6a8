package org.zhishou.service.job;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants solved.
 *
 * @param name the problem's own, for people
 * @param problem JSON in UTF-8, already checked
 */
public record SolveOrder(@Nullable String name, Packed problem, SolveTerms terms) {}
