package org.zhishou.service.record.assessment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhishou.engine.audit.RosterBook;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Baseline;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.inforce.attendance.Attendance;
import org.zhishou.service.inforce.attendance.AttendanceState;
import org.zhishou.service.record.ledger.EntryType;
import org.zhishou.service.record.ledger.LedgerEntry;
import org.zhishou.service.rounds.round.Round;

/** The weeks of a round's centres, planned beside attended. */
final class WeeksOfRound {
  private record Place(String centre, LocalDate week) {}

  private static final Set<EntryType> CLINICS =
      EnumSet.of(EntryType.DUTY, EntryType.OWN, EntryType.REMOTE);

  private final Round round;
  private final CheckedProblem problem;
  private final RosterBook book;
  private final AttendedDays attendedDays;
  private final Map<String, Map<LocalDate, Integer>> plannedDays = new HashMap<>();
  private final Map<Place, List<Duty>> published;
  private final Map<Place, List<LedgerEntry>> attended;
  private final Map<Place, List<Attendance>> recorded;

  /**
   * @param duties of the version that holds
   * @param entries that stand
   * @param records of attendance
   */
  WeeksOfRound(
      Round round,
      CheckedProblem problem,
      List<Duty> duties,
      List<LedgerEntry> entries,
      List<Attendance> records) {
    this.round = round;
    this.problem = problem;
    book = RosterBook.of(Baseline.none(problem), duties);
    attendedDays = new AttendedDays(problem.calendar(), problem.problem().policy());
    published = group(duties, duty -> place(duty.centre(), duty.date()));
    attended =
        group(
            entries.stream().filter(one -> CLINICS.contains(one.type())).toList(),
            one -> place(one.centre().id(), one.from()));
    recorded = group(records, one -> place(one.duty().centre(), one.duty().date()));
  }

  private static <T> Map<Place, List<T>> group(List<T> things, Function<T, Place> place) {
    var groups = new HashMap<Place, List<T>>();
    things.forEach(
        one -> groups.computeIfAbsent(place.apply(one), key -> new ArrayList<>()).add(one));
    return groups;
  }

  private static Place place(String centre, LocalDate date) {
    return new Place(centre, date.with(DayOfWeek.MONDAY));
  }

  List<CentreWeek> all() {
    var weeks = new ArrayList<CentreWeek>();
    for (var centre : problem.problem().centres()) {
      book.weeks().forEach(week -> weeks.add(week(centre, week)));
    }
    return weeks;
  }

  /** Of one centre. */
  CentreWeek of(String centre, LocalDate week) {
    var known =
        problem.problem().centres().stream()
            .filter(one -> one.id().equals(centre))
            .findFirst()
            .orElseThrow();
    return week(known, week);
  }

  boolean knows(String centre) {
    return problem.problem().centres().stream().anyMatch(one -> one.id().equals(centre));
  }

  private CentreWeek week(Centre centre, LocalDate week) {
    var place = new Place(centre.id(), week);
    var planned = plannedDays.computeIfAbsent(centre.id(), id -> book.countedDays(centre));
    var duties = published.getOrDefault(place, List.of());
    var records = recorded.getOrDefault(place, List.of());
    var known =
        records.stream()
            .filter(one -> one.state() != AttendanceState.PLANNED)
            .map(Attendance::duty)
            .collect(Collectors.toSet());
    var absent =
        (int) records.stream().filter(one -> one.state() == AttendanceState.ABSENT).count();
    var awaited =
        (int) duties.stream().filter(duty -> !known.contains(Attendance.bare(duty))).count();
    return new CentreWeek(
        round.county(),
        centre.id(),
        week,
        round.id(),
        book.required(centre, week),
        planned.getOrDefault(week, 0),
        attendedDays.of(attended.getOrDefault(place, List.of())),
        absent,
        awaited);
  }
}
