package org.zhishou.engine.audit;

import java.util.List;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.roster.RuleTotal;
import org.zhishou.engine.rulebook.Rule;

/**
 * What the auditor says of a roster.
 *
 * @param score each level is minus the sum of its rules' costs
 * @param totals every rule in the catalogue's order, zero costs too
 * @param findings in the catalogue's order; as many of a rule as its total has matches, and of the
 *     same cost in all
 */
public record Audit(RosterScore score, List<RuleTotal> totals, List<Finding> findings) {
  public Audit {
    totals = List.copyOf(totals);
    findings = List.copyOf(findings);
  }

  public RuleTotal total(Rule rule) {
    return totals.stream().filter(total -> total.rule() == rule).findFirst().orElseThrow();
  }

  public List<Finding> findings(Rule rule) {
    return findings.stream().filter(finding -> finding.rule() == rule).toList();
  }
}
