package org.zhishou.engine.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.travel.Coordinate;
import org.zhishou.engine.travel.TravelEstimator;
import org.zhishou.engine.travel.TravelMatrix;
import org.zhishou.engine.travel.TravelMatrix.Pair;

/**
 * Minutes from every hospital that employs a physician to every centre: as given, else estimated.
 */
record TravelResolver(
    List<Located<Hospital>> employers,
    List<Located<Centre>> centres,
    Map<Pair, Integer> given,
    TravelEstimator estimator) {
  /** A province has some 300 x 2,500. */
  private static final long MOST_PAIRS = 2_000_000;

  /** One fault for each place whose missing coordinates leave pairs unknown. */
  void reportUnknown(Faults faults) {
    if ((long) employers.size() * centres.size() > MOST_PAIRS) {
      faults.add(
          FaultCode.TOO_MANY_TRAVEL_TIMES,
          root(employers.getFirst().place()).property("hospitals"),
          employers.size(),
          centres.size(),
          MOST_PAIRS);
      return;
    }
    var unknownOfEmployer = new int[employers.size()];
    var unknownOfCentre = new int[centres.size()];
    for (var from = 0; from < employers.size(); from++) {
      var hospital = employers.get(from);
      for (var to = 0; to < centres.size(); to++) {
        var centre = centres.get(to);
        if (hospital.position().coordinate() != null && centre.position().coordinate() != null) {
          continue;
        }
        if (!given.containsKey(new Pair(hospital.value().id(), centre.value().id()))) {
          unknownOfEmployer[from]++;
          unknownOfCentre[to]++;
        }
      }
    }
    for (var from = 0; from < employers.size(); from++) {
      var hospital = employers.get(from);
      report(hospital.place(), hospital.position(), unknownOfEmployer[from], faults);
    }
    for (var to = 0; to < centres.size(); to++) {
      var centre = centres.get(to);
      report(centre.place(), centre.position(), unknownOfCentre[to], faults);
    }
  }

  private static void report(Place place, Position position, int unknown, Faults faults) {
    if (unknown > 0 && position.coordinate() == null && position.sound()) {
      faults.add(FaultCode.TRAVEL_TIME_UNKNOWN, place, unknown);
    }
  }

  /** To be called when nothing is unknown. */
  TravelMatrix matrix() {
    var minutes = new ArrayList<Map.Entry<Pair, Integer>>(employers.size() * centres.size());
    for (var hospital : employers) {
      for (var centre : centres) {
        var pair = new Pair(hospital.value().id(), centre.value().id());
        var known = given.get(pair);
        minutes.add(
            Map.entry(
                pair, known == null ? estimate(hospital.position(), centre.position()) : known));
      }
    }
    return new TravelMatrix(Map.ofEntries(minutes.toArray(TravelResolver::entries)));
  }

  private int estimate(Position hospital, Position centre) {
    return estimator.minutes(known(hospital.coordinate()), known(centre.coordinate()));
  }

  private static Coordinate known(@Nullable Coordinate coordinate) {
    if (coordinate == null) {
      throw new IllegalStateException("Unknown travel times were not reported");
    }
    return coordinate;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Map.Entry<Pair, Integer>[] entries(int length) {
    return new Map.Entry[length];
  }

  private static Place root(Place place) {
    var root = place;
    while (root.parent() != null) {
      root = root.parent();
    }
    return root;
  }
}
