package org.zhishou.engine.audit;

/** How one rule of {@code docs/rules.md} reads a roster. */
@FunctionalInterface
interface RuleAudit {
  void audit(RosterBook book, Findings findings);
}
