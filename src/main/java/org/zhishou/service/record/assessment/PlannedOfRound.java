package org.zhishou.service.record.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.record.ledger.EntryType;
import org.zhishou.service.record.ledger.LedgerCounts.By;
import org.zhishou.service.rounds.round.Round;

/** What a round's roster sends where. Own staff are sent nowhere. */
final class PlannedOfRound {
  private record Row(By side, String thing, EntryType type) {}

  private record Counted(By side, String thing, EntryType type, String what, LocalDate date) {}

  private final Round round;
  private final Map<String, String> hospitalOf;
  private final Set<Counted> counted = new HashSet<>();
  private final Map<Row, int[]> rows = new HashMap<>();

  private PlannedOfRound(Round round, CheckedProblem problem) {
    this.round = round;
    var hospitals =
        problem.problem().hospitals().stream().map(Hospital::id).collect(Collectors.toSet());
    hospitalOf =
        problem.problem().physicians().stream()
            .filter(one -> hospitals.contains(one.institution()))
            .collect(Collectors.toMap(Physician::id, Physician::institution));
  }

  static List<PlannedService> of(Round round, CheckedProblem problem, List<Duty> duties) {
    var planned = new PlannedOfRound(round, problem);
    duties.forEach(planned::add);
    return planned.rows.entrySet().stream()
        .map(
            row ->
                new PlannedService(
                    round.county(),
                    row.getKey().side(),
                    row.getKey().thing(),
                    row.getKey().type(),
                    round.period().firstDay(),
                    row.getValue()))
        .toList();
  }

  private void add(Duty duty) {
    if (duty.tour() != null) {
      once(By.CENTRE, duty.centre(), EntryType.TOUR, duty.tour(), duty);
      return;
    }
    var hospital = hospitalOf.get(duty.physician());
    if (hospital == null) {
      return;
    }
    if (duty.site().isRemote()) {
      count(By.CENTRE, duty.centre(), EntryType.REMOTE, duty, duty.session().halfDays());
      count(By.HOSPITAL, hospital, EntryType.REMOTE, duty, duty.session().halfDays());
    } else {
      once(By.CENTRE, duty.centre(), EntryType.DUTY, duty.physician(), duty);
      once(By.HOSPITAL, hospital, EntryType.DUTY, duty.physician(), duty);
    }
  }

  private void once(By side, String thing, EntryType type, String what, Duty duty) {
    if (counted.add(new Counted(side, thing, type, what, duty.date()))) {
      count(side, thing, type, duty, 1);
    }
  }

  private void count(By side, String thing, EntryType type, Duty duty, int more) {
    var period = round.period();
    rows.computeIfAbsent(new Row(side, thing, type), key -> new int[period.days()])[
            period.indexOf(duty.date())] +=
        more;
  }
}
