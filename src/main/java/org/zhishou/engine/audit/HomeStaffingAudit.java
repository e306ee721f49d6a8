package org.zhishou.engine.audit;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.AwayLimit;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.text.Text;

/** The hospital's own clinic must go on. */
final class HomeStaffingAudit {
  private HomeStaffingAudit() {}

  /** {@code docs/rules.md}, row {@code home-staffing}. */
  static void homeStaffing(RosterBook book, Findings findings) {
    for (var hospital : book.problem().hospitals()) {
      awayByDateAndSpecialty(book, hospital)
          .forEach(
              (date, awayBySpecialty) ->
                  awayBySpecialty.forEach(
                      (specialty, away) -> {
                        var limit = limit(hospital, specialty, date);
                        if (limit != null) {
                          findings.add(
                              Math.max(0, away - limit),
                              Text.of(
                                  "rules.home-staffing.finding",
                                  hospital.label(),
                                  specialty,
                                  FindingWords.physicians(away),
                                  date,
                                  limit));
                        }
                      }));
    }
  }

  /** Physicians of whatever title with a duty, each once a date. */
  private static SortedMap<LocalDate, SortedMap<String, Integer>> awayByDateAndSpecialty(
      RosterBook book, Hospital hospital) {
    var away = new TreeMap<LocalDate, SortedMap<String, Integer>>();
    for (var physician : book.problem().physicians()) {
      if (physician.institution().equals(hospital.id())) {
        for (var date : book.ordinaryDutyDays(physician)) {
          away.computeIfAbsent(date, day -> new TreeMap<>())
              .merge(physician.specialty(), 1, Integer::sum);
        }
      }
    }
    return away;
  }

  /** The limit in force: dated entry, undated entry, the hospital's default, none (null). */
  private static @Nullable Integer limit(Hospital hospital, String specialty, LocalDate date) {
    var entries =
        hospital.awayLimits().stream()
            .filter(entry -> entry.specialty().equals(specialty))
            .toList();
    for (var entry : entries) {
      if (entry.covers(date)) {
        return entry.maxAwayPerDay();
      }
    }
    for (AwayLimit entry : entries) {
      if (!entry.dated()) {
        return entry.maxAwayPerDay();
      }
    }
    return hospital.defaultMaxAwayPerDay();
  }
}
