package org.zhishou.engine.audit;

import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.text.Text;

/**
 * One thing that a rule's formula sums over and that costs something.
 *
 * @param cost weight included, never 0; negative where the rule rewards
 * @param text who, where, when and how far from what the rule asks
 */
public record Finding(Rule rule, long cost, Text text) {}
