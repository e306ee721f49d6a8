package org.zhishou.engine.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.problem.TravelTime;

/**
 * A sample county before its physicians are drawn: places, policy, and the posts to be filled.
 *
 * @param calendarWrittenOut whether the problem gives the statutory days in place of leaving them
 *     to the built-in calendar
 */
record CountySketch(
    String name,
    boolean calendarWrittenOut,
    Policy policy,
    List<Hospital> hospitals,
    List<Centre> centres,
    List<TravelTime> travelTimes,
    List<HospitalPost> hospitalPosts,
    List<CentrePost> centrePosts) {

  /** So many physicians of one specialty at a hospital. */
  record HospitalPost(String hospital, String specialty, int physicians) {}

  /** One qualified physician at a centre, with a weekly limit in duty days or none. */
  record CentrePost(
      String centre, Title title, String specialty, @Nullable Integer maxDutyDaysPerWeek) {}
}
