package org.zhishou.engine.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.zhishou.engine.problem.RosterProblem;

/** The specialties that centres request, and how many dates of each the period should bring. */
final class RequestTable {
  private record Key(int centre, String specialty) {}

  private final int centres;
  private final int[] specialtyOf;
  private final int[] requestAt;
  private final int[] dates;

  RequestTable(RosterProblem problem, StaffTable staff) {
    centres = staff.centres();
    var numbers = new HashMap<String, Integer>();
    specialtyOf = new int[staff.physicians()];
    for (var physician = 0; physician < specialtyOf.length; physician++) {
      specialtyOf[physician] =
          numbers.computeIfAbsent(staff.record(physician).specialty(), unseen -> numbers.size());
    }
    Map<Key, Integer> byKey = new HashMap<>();
    var datesByRequest = new ArrayList<Integer>();
    for (var centre = 0; centre < centres; centre++) {
      for (var request : problem.centres().get(centre).requestedSpecialties()) {
        byKey.put(new Key(centre, request.specialty()), datesByRequest.size());
        datesByRequest.add(Math.ceilDiv(request.daysPerFourWeeks() * problem.period().weeks(), 4));
      }
    }
    dates = datesByRequest.stream().mapToInt(Integer::intValue).toArray();
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
    return dates.length;
  }

  int requestOf(int centre, int physician) {
    return requestAt[specialtyOf[physician] * centres + centre];
  }

  int dates(int request) {
    return dates[request];
  }
}
