package org.zhishou.engine.sample;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.AwayLimit;
import org.zhishou.engine.problem.CentreKind;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.Tier;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.problem.TravelTime;
import org.zhishou.engine.sample.CountySketch.CentrePost;
import org.zhishou.engine.sample.CountySketch.HospitalPost;

/** Builds a sketch on the townships of a real county, each named by its township. */
final class CountyPlan {
  private final Map<String, CentreSketch> centres = new LinkedHashMap<>();
  private final List<Hospital> hospitals = new ArrayList<>();
  private final List<TravelTime> travelTimes = new ArrayList<>();
  private final List<HospitalPost> hospitalPosts = new ArrayList<>();
  private final List<CentrePost> centrePosts = new ArrayList<>();

  CountyPlan(String county, List<Township> townships) {
    for (var township : townships) {
      centres.put(
          township.name(),
          new CentreSketch(
              "C" + township.shortCode(),
              county + township.name() + suffix(township.kind()),
              township.kind(),
              township.at()));
    }
  }

  CentreSketch centre(String township) {
    return requireNonNull(centres.get(township), township);
  }

  List<CentreSketch> centres() {
    return List.copyOf(centres.values());
  }

  void hospital(String id, String name, Tier tier, String township, int away, AwayLimit... limits) {
    var at = centre(township).at;
    hospitals.add(
        new Hospital(id, name, tier, at.latitude(), at.longitude(), away, List.of(limits)));
  }

  void staff(String hospital, String specialty, int physicians) {
    hospitalPosts.add(new HospitalPost(hospital, specialty, physicians));
  }

  void ownStaff(
      String township, Title title, String specialty, @Nullable Integer maxDutyDaysPerWeek) {
    centrePosts.add(new CentrePost(centre(township).id, title, specialty, maxDutyDaysPerWeek));
  }

  void measured(String hospital, String township, int minutes) {
    travelTimes.add(new TravelTime(hospital, centre(township).id, minutes));
  }

  /** Draws the populations that are not set, in hundreds. */
  CountySketch sketch(
      String name, boolean calendarWrittenOut, Policy policy, SplittableRandom random) {
    for (var centre : centres.values()) {
      var drawn = 100 * population(centre.kind, random);
      centre.population = centre.population == 0 ? drawn : centre.population;
    }
    return new CountySketch(
        name,
        calendarWrittenOut,
        policy,
        hospitals,
        centres.values().stream().map(CentreSketch::toCentre).toList(),
        travelTimes,
        hospitalPosts,
        centrePosts);
  }

  private static int population(CentreKind kind, SplittableRandom random) {
    return kind == CentreKind.COMMUNITY
        ? Lots.between(random, 350, 900)
        : Lots.between(random, 80, 480);
  }

  private static String suffix(CentreKind kind) {
    return kind == CentreKind.COMMUNITY ? "社区卫生服务中心" : "卫生院";
  }
}
