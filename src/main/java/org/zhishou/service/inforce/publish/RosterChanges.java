package org.zhishou.service.inforce.publish;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.zhishou.engine.compare.RosterDifference;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.Mentions;

/**
 * What one roster has other than another: who gains duties, who loses some, who moves, and whom
 * that touches.
 *
 * @param moved duties that a physician has in the same week elsewhere or at another time
 */
public record RosterChanges(List<Duty> gained, List<Duty> lost, List<Moved> moved) {
  /** One duty in place of another, of the same physician in the same week. */
  public record Moved(Duty from, Duty to) {}

  public RosterChanges {
    gained = List.copyOf(gained);
    lost = List.copyOf(lost);
    moved = List.copyOf(moved);
  }

  public static RosterChanges between(List<Duty> before, List<Duty> after) {
    var difference = RosterDifference.of(before, after);
    var gained = new ArrayList<>(difference.onlyInSecond());
    var lost = new ArrayList<Duty>();
    var moved = new ArrayList<Moved>();
    for (var duty : difference.onlyInFirst()) {
      var instead = gained.stream().filter(other -> isSameWeek(duty, other)).findFirst();
      if (instead.isPresent()) {
        moved.add(new Moved(duty, instead.get()));
        gained.remove(instead.get());
      } else {
        lost.add(duty);
      }
    }
    return new RosterChanges(gained, lost, moved);
  }

  private static boolean isSameWeek(Duty one, Duty other) {
    return one.physician().equals(other.physician())
        && one.date().with(DayOfWeek.MONDAY).equals(other.date().with(DayOfWeek.MONDAY));
  }

  public boolean none() {
    return gained.isEmpty() && lost.isEmpty() && moved.isEmpty();
  }

  /** The part that concerns some duties only. */
  RosterChanges seen(Predicate<Duty> sight) {
    return new RosterChanges(
        gained.stream().filter(sight).toList(),
        lost.stream().filter(sight).toList(),
        moved.stream().filter(one -> sight.test(one.from()) || sight.test(one.to())).toList());
  }

  /** Who must be told. */
  public Touched touched(RosterProblem problem) {
    var touched = new Touched(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    gained.forEach(duty -> touched.add(duty, problem));
    lost.forEach(duty -> touched.add(duty, problem));
    for (var one : moved) {
      touched.add(one.from(), problem);
      touched.add(one.to(), problem);
    }
    return touched;
  }

  /** Whom it mentions. */
  public Mentions mentions(RosterProblem problem) {
    var mentions = Mentions.in(problem).duties(gained).duties(lost);
    moved.forEach(one -> mentions.duties(List.of(one.from(), one.to())));
    return mentions;
  }
}
