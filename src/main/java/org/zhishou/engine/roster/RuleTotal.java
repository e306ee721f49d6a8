package org.zhishou.engine.roster;

import org.zhishou.engine.rulebook.Rule;

/**
 * What a rule costs in all, weight included, and how many of the things its formula sums over cost
 * something.
 */
public record RuleTotal(Rule rule, long cost, long matches) {}
