package org.zhishou.engine.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhishou.engine.problem.RosterProblem;

/** The specialties that centres request, and how many dates of each the period should bring. */
final class RequestTable {
  private record Key(int centre, String specialty) {}

  private final int centres;
  private final int[] specialtyOf;
  private final int[] requestAt;
  private final List<Integer> dates = new ArrayList<>();
  private final List<Integer> centreOf = new ArrayList<>();

  RequestTable(RosterProblem problem, StaffTable staff) {
    centres = staff.centres();
    var numbers = new HashMap<String, Integer>();
    specialtyOf = new int[staff.physicians()];
    for (var physician = 0; physician < specialtyOf.length; physician++) {
      specialtyOf[physician] =
          numbers.computeIfAbsent(staff.record(physician).specialty(), unseen -> numbers.size());
    }
    Map<Key, Integer> byKey = new HashMap<>();
    for (var centre = 0; centre < centres; centre++) {
      for (var request : problem.centres().get(centre).requestedSpecialties()) {
        byKey.put(new Key(centre, request.specialty()), dates.size());
        dates.add(Math.ceilDiv(request.daysPerFourWeeks() * problem.period().weeks(), 4));
        centreOf.add(centre);
      }
    }
    requestAt = new int[numbers.size() * centres];
    numbers.forEach(
        (specialty, number) -> {
          for (var centre = 0; centre < centres; centre++) {
            requestAt[number * centres + centre] =
                byKey.getOrDefault(new Key(centre, specialty), -1);
          }
        });
  }

  int requests() {
    return dates.size();
  }

  int requestOf(int centre, int physician) {
    return requestAt[specialtyOf[physician] * centres + centre];
  }

  int dates(int request) {
    return dates.get(request);
  }

  int centreOf(int request) {
    return centreOf.get(request);
  }
}
