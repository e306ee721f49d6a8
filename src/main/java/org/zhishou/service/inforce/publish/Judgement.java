package org.zhishou.service.inforce.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.audit.Finding;
import org.zhishou.engine.bound.ShortageReasons;
import org.zhishou.engine.draft.DraftRoster;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Baseline;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.engine.rulebook.Level;
import org.zhishou.service.rounds.kept.Gap;

/**
 * What speaks against publishing a roster on a day.
 *
 * @param broken limits that a duty on or after the day takes part in breaking
 * @param brokenBefore limits that duties before the day break by themselves: past, and only
 *     reported
 * @param gaps coverage that is missing, where something may still be done about it
 * @param gapsBefore coverage that was missing
 */
public record Judgement(
    List<Finding> broken,
    List<Finding> brokenBefore,
    List<Shortage> gaps,
    List<Shortage> gapsBefore) {
  public Judgement {
    broken = List.copyOf(broken);
    brokenBefore = List.copyOf(brokenBefore);
    gaps = List.copyOf(gaps);
    gapsBefore = List.copyOf(gapsBefore);
  }

  /**
   * @throws org.zhishou.engine.roster.MalformedRosterException with every defect, if the duties are
   *     no roster of the problem
   */
  public static Judgement of(CheckedProblem problem, List<Duty> duties, LocalDate day) {
    var broken = limits(problem, duties);
    var past = duties.stream().filter(duty -> duty.date().isBefore(day)).toList();
    var brokenBefore = new ArrayList<Finding>();
    for (var finding : limits(Baseline.none(problem), past)) {
      // What the past breaks by itself, and no further once all duties are there.
      if (broken.remove(finding)) {
        brokenBefore.add(finding);
      }
    }
    var gaps = new ArrayList<Shortage>();
    var gapsBefore = new ArrayList<Shortage>();
    for (var gap : ShortageReasons.of(DraftRoster.of(problem, duties).state())) {
      (Gap.lastDay(gap).isBefore(day) ? gapsBefore : gaps).add(gap);
    }
    return new Judgement(broken, brokenBefore, gaps, gapsBefore);
  }

  private static List<Finding> limits(CheckedProblem problem, List<Duty> duties) {
    var found = new ArrayList<Finding>();
    for (var finding : Auditor.audit(problem, duties).findings()) {
      if (finding.rule().level() == Level.LIMITS) {
        found.add(finding);
      }
    }
    return found;
  }
}
