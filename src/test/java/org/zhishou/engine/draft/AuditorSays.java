package org.zhishou.engine.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhishou.engine.audit.Audit;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.audit.Finding;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.rulebook.Level;
import org.zhishou.engine.rulebook.Rule;

/** What the auditor makes of one roster after another, from its totals and findings alone. */
public final class AuditorSays {
  private static final Map<Rule, List<Integer>> WHO_WHERE_WHEN =
      Map.of(
          Rule.QUALIFIED_TITLE, List.of(0, 1, 2, 3),
          Rule.PERMITTED_CENTRE, List.of(0, 1, 2, 3),
          Rule.TRAVEL_LIMIT, List.of(0, 1, 2, 3),
          Rule.AVAILABILITY, List.of(0, 1, 2, 3),
          Rule.ONE_PLACE, List.of(0, 1),
          Rule.DAILY_LIMIT, List.of(0, 2),
          Rule.WEEKLY_LIMIT, List.of(0, 2),
          Rule.PERIOD_LIMIT, List.of(0),
          Rule.HOME_STAFFING, List.of(0, 1, 3));

  private final CheckedProblem problem;
  private final List<Duty> duties;
  private final Audit audit;

  public AuditorSays(CheckedProblem problem, List<Duty> duties) {
    this.problem = problem;
    this.duties = List.copyOf(duties);
    audit = Auditor.audit(problem, duties);
  }

  /** The roster without some duties and with others. */
  public AuditorSays after(List<Duty> gone, List<Duty> made) {
    var after = new ArrayList<>(duties);
    for (var duty : gone) {
      if (!after.removeIf(one -> same(one, duty))) {
        throw new IllegalArgumentException("No duty " + duty);
      }
    }
    after.addAll(made);
    return new AuditorSays(problem, after);
  }

  private static boolean same(Duty one, Duty other) {
    return one.centre().equals(other.centre())
        && one.date().equals(other.date())
        && one.session() == other.session()
        && one.physician().equals(other.physician());
  }

  public List<Duty> duties() {
    return duties;
  }

  public Audit audit() {
    return audit;
  }

  public CostChange changeTo(AuditorSays after) {
    return CostChange.between(audit.totals(), after.audit.totals());
  }

  /** The limits that break somewhere where they did not, or not as far, before. */
  public Set<Rule> newlyBrokenBy(AuditorSays after) {
    var before = breaches();
    var broken = EnumSet.noneOf(Rule.class);
    after
        .breaches()
        .forEach(
            (breach, cost) -> {
              if (cost > before.getOrDefault(breach, 0L)) {
                broken.add((Rule) breach.getFirst());
              }
            });
    return broken;
  }

  private Map<List<Object>, Long> breaches() {
    var breaches = new HashMap<List<Object>, Long>();
    for (var finding : audit.findings()) {
      if (finding.rule().level() == Level.LIMITS) {
        breaches.merge(key(finding), finding.cost(), Long::sum);
      }
    }
    return breaches;
  }

  private static List<Object> key(Finding finding) {
    var key = new ArrayList<Object>();
    key.add(finding.rule());
    for (var argument : WHO_WHERE_WHEN.getOrDefault(finding.rule(), List.of())) {
      key.add(finding.text().arguments().get(argument));
    }
    return key;
  }
}
