package org.zhishou.engine.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Site;

/** The specialties that centres request, and how many dates of each the period should bring. */
final class RequestTable {
  private record Key(int site, String specialty) {}

  private final int sites;
  private final int[] specialtyOf;
  private final int[] requestAt;
  private final int[] dates;

  RequestTable(RosterProblem problem, SiteTable siteTable, StaffTable staff) {
    sites = siteTable.sites();
    var numbers = new HashMap<String, Integer>();
    specialtyOf = new int[staff.physicians()];
    for (var physician = 0; physician < specialtyOf.length; physician++) {
      specialtyOf[physician] =
          numbers.computeIfAbsent(staff.record(physician).specialty(), unseen -> numbers.size());
    }
    Map<Key, Integer> byKey = new HashMap<>();
    var datesByRequest = new ArrayList<Integer>();
    for (var centre : problem.centres()) {
      for (var request : centre.requestedSpecialties()) {
        var site = siteTable.number(new Site(centre.id(), request.mode(), null));
        byKey.put(new Key(site, request.specialty()), datesByRequest.size());
        datesByRequest.add(Math.ceilDiv(request.daysPerFourWeeks() * problem.period().weeks(), 4));
      }
    }
    dates = datesByRequest.stream().mapToInt(Integer::intValue).toArray();
    requestAt = new int[numbers.size() * sites];
    numbers.forEach(
        (specialty, number) -> {
          for (var site = 0; site < sites; site++) {
            requestAt[number * sites + site] = byKey.getOrDefault(new Key(site, specialty), -1);
          }
        });
  }

  int requests() {
    return dates.length;
  }

  int requestOf(int site, int physician) {
    return requestAt[specialtyOf[physician] * sites + site];
  }

  int dates(int request) {
    return dates[request];
  }
}
