package org.zhishou.engine.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.problem.RosterProblem;

/** How many of a hospital's physicians of one specialty, a department, can be away each day. */
final class HomeTable {
  private record Department(String hospital, String specialty) {}

  private final int days;
  private final int[] departmentOf;
  private final int[] maxAway;
  private final int departments;
  private final int hospitals;
  private final int[] hospitalOf;
  private final List<List<Integer>> members = new ArrayList<>();

  HomeTable(RosterProblem problem, StaffTable staff) {
    days = problem.period().days();
    var hospitals = new HashMap<String, Hospital>();
    problem.hospitals().forEach(hospital -> hospitals.put(hospital.id(), hospital));
    departmentOf = new int[staff.physicians()];
    Arrays.fill(departmentOf, -1);
    Map<Department, Integer> numbers = new HashMap<>();
    var limits = new ArrayList<int[]>();
    for (var physician = 0; physician < staff.physicians(); physician++) {
      if (staff.isDispatched(physician)) {
        var record = staff.record(physician);
        var department = new Department(record.institution(), record.specialty());
        var known = numbers.get(department);
        if (known == null) {
          known = numbers.size();
          numbers.put(department, known);
          var hospital = hospitals.get(record.institution());
          if (hospital == null) {
            throw new IllegalArgumentException("The problem names no " + record.institution());
          }
          members.add(new ArrayList<>());
          limits.add(limits(hospital, record.specialty(), problem));
        }
        departmentOf[physician] = known;
        members.get(known).add(physician);
      }
    }
    var hospitalNumbers = new HashMap<String, Integer>();
    hospitalOf = new int[staff.physicians()];
    for (var physician = 0; physician < hospitalOf.length; physician++) {
      hospitalOf[physician] =
          staff.isDispatched(physician)
              ? hospitalNumbers.computeIfAbsent(
                  staff.record(physician).institution(), unseen -> hospitalNumbers.size())
              : -1;
    }
    this.hospitals = hospitalNumbers.size();
    departments = limits.size();
    maxAway = new int[departments * days];
    for (var department = 0; department < departments; department++) {
      System.arraycopy(limits.get(department), 0, maxAway, department * days, days);
    }
  }

  private static int[] limits(Hospital hospital, String specialty, RosterProblem problem) {
    var limits = new int[problem.period().days()];
    for (var day = 0; day < limits.length; day++) {
      limits[day] = limit(hospital, specialty, problem.period().date(day));
    }
    return limits;
  }

  private static int limit(Hospital hospital, String specialty, LocalDate date) {
    var byDefault = hospital.defaultMaxAwayPerDay();
    var limit = byDefault == null ? Integer.MAX_VALUE : byDefault;
    for (var entry : hospital.awayLimits()) {
      if (entry.specialty().equals(specialty)) {
        if (entry.covers(date)) {
          return entry.maxAwayPerDay();
        }
        limit = entry.dated() ? limit : entry.maxAwayPerDay();
      }
    }
    return limit;
  }

  int hospitals() {
    return hospitals;
  }

  /** The number of the hospital that employs the physician, or -1 for own staff. */
  int hospitalOf(int physician) {
    return hospitalOf[physician];
  }

  int departments() {
    return departments;
  }

  int departmentOf(int physician) {
    return departmentOf[physician];
  }

  List<Integer> colleagues(int physician) {
    return departmentOf[physician] < 0 ? List.of() : members.get(departmentOf[physician]);
  }

  int maxAway(int department, int day) {
    return maxAway[department * days + day];
  }
}
