package org.zhishou.engine.compare;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhishou.engine.roster.Duty;

/**
 * The duties in which two rosters differ, and whom that touches. A duty is the same where centre,
 * date, session and physician are; whether it is pinned is not asked.
 *
 * @param onlyInFirst in the first roster's order
 * @param onlyInSecond in the second roster's order
 * @param physicians by id, in its order
 * @param centres by id, in its order
 */
public record RosterDifference(
    List<Duty> onlyInFirst,
    List<Duty> onlyInSecond,
    List<Touched> physicians,
    List<Touched> centres) {
  /** A physician or centre that loses duties of the first roster and gains some of the second. */
  public record Touched(String id, int lost, int gained) {
    private Touched plus(Touched other) {
      return new Touched(id, lost + other.lost, gained + other.gained);
    }
  }

  public RosterDifference {
    onlyInFirst = List.copyOf(onlyInFirst);
    onlyInSecond = List.copyOf(onlyInSecond);
    physicians = List.copyOf(physicians);
    centres = List.copyOf(centres);
  }

  public static RosterDifference of(List<Duty> first, List<Duty> second) {
    var lost = without(first, second);
    var gained = without(second, first);
    return new RosterDifference(
        lost, gained, touched(lost, gained, Duty::physician), touched(lost, gained, Duty::centre));
  }

  private static List<Duty> without(List<Duty> duties, List<Duty> others) {
    var known = others.stream().map(RosterDifference::bare).collect(Collectors.toSet());
    return duties.stream().filter(duty -> !known.contains(bare(duty))).toList();
  }

  private static Duty bare(Duty duty) {
    return new Duty(
        duty.centre(),
        duty.tour(),
        duty.date(),
        duty.session(),
        duty.mode(),
        duty.physician(),
        false);
  }

  private static List<Touched> touched(
      List<Duty> lost, List<Duty> gained, Function<Duty, String> id) {
    var byId = new TreeMap<String, Touched>();
    lost.forEach(
        duty -> byId.merge(id.apply(duty), new Touched(id.apply(duty), 1, 0), Touched::plus));
    gained.forEach(
        duty -> byId.merge(id.apply(duty), new Touched(id.apply(duty), 0, 1), Touched::plus));
    return List.copyOf(byId.values());
  }
}
