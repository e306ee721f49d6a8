package org.zhishou.engine.draft;

import org.zhishou.engine.rulebook.Rule;

/**
 * By how much a rule's cost changes.
 *
 * @param cost weight included, never 0; positive where it gets dearer
 */
public record RuleChange(Rule rule, long cost) {}
