package org.zhishou.engine.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.Physician;

/** Harder versions of a sample that differ from it in one respect each. */
final class Variants {
  private static final int ONE_IN = 3;

  private Variants() {}

  /** Leaves out every third of the dispatched, but nobody who is the last of a specialty. */
  static List<Physician> cutByAThird(List<Physician> dispatched) {
    var left = new HashMap<String, Integer>();
    dispatched.forEach(physician -> left.merge(physician.specialty(), 1, Integer::sum));
    var kept = new ArrayList<Physician>();
    for (var place = 0; place < dispatched.size(); place++) {
      var physician = dispatched.get(place);
      var third = place % ONE_IN == ONE_IN - 1;
      if (third && left.getOrDefault(physician.specialty(), 0) > 1) {
        left.merge(physician.specialty(), -1, Integer::sum);
      } else {
        kept.add(physician);
      }
    }
    return kept;
  }

  /**
   * Opens mornings and afternoons at centres that have no hours of their own, where every
   * responsible hospital is near enough for half-days.
   */
  static CountySketch inHalfDays(CountySketch sketch) {
    var reach = new SketchReach(sketch);
    return new CountySketch(
        sketch.name(),
        sketch.calendarWrittenOut(),
        sketch.policy(),
        sketch.hospitals(),
        sketch.centres().stream()
            .map(
                centre ->
                    centre.openSessions() == null && isNear(sketch, reach, centre)
                        ? withHalfDays(centre)
                        : centre)
            .toList(),
        sketch.travelTimes(),
        sketch.hospitalPosts(),
        sketch.centrePosts());
  }

  private static boolean isNear(CountySketch sketch, SketchReach reach, Centre centre) {
    return sketch.hospitals().stream()
        .filter(hospital -> SketchReach.isResponsible(hospital, centre))
        .allMatch(
            hospital ->
                reach.minutes(hospital.id(), centre)
                    <= sketch.policy().maxTravelMinutesForHalfDay());
  }

  private static Centre withHalfDays(Centre centre) {
    return centre.withOpenSessions(OpeningPatterns.halfDays().sessions());
  }
}
