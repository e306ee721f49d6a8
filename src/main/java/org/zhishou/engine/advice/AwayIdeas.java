package org.zhishou.engine.advice;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.zhishou.engine.change.ChangeAwayLimit;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.text.Text;

/** Home-staffing limits that close a date to a department whatever else is planned, raised. */
final class AwayIdeas {
  private final IdeaBook book;
  private final ScoringTables tables;
  private final RosterProblem problem;

  AwayIdeas(IdeaBook book) {
    this.book = book;
    tables = book.tables;
    problem = book.problem;
  }

  /** Where a hospital lets nobody more go on some date, whatever else is planned. */
  void letMoreBeAway(List<Integer> centres) {
    var pinned = new RosterState(tables);
    tables.pinned().forEach(pinned::give);
    var departments = new TreeSet<Integer>();
    for (var centre : centres) {
      for (var physician : tables.candidates(centre)) {
        var department = tables.departmentOf(physician);
        if (department >= 0 && departments.add(department) && isClosed(pinned, department)) {
          letMoreBeAway(problem.physicians().get(physician));
        }
      }
    }
  }

  private boolean isClosed(RosterState pinned, int department) {
    return IntStream.range(0, tables.days())
        .anyMatch(day -> pinned.away(department, day) >= tables.maxAway(department, day));
  }

  private void letMoreBeAway(Physician physician) {
    var hospital =
        problem.hospitals().stream()
            .filter(one -> one.id().equals(physician.institution()))
            .findFirst()
            .orElseThrow();
    var undated =
        hospital.awayLimits().stream()
            .filter(one -> !one.dated() && one.specialty().equals(physician.specialty()))
            .findFirst();
    var byDefault = hospital.defaultMaxAwayPerDay();
    if (undated.isPresent()) {
      var more = undated.get().maxAwayPerDay() + 1;
      book.add(
          RepairKind.AWAY_LIMIT,
          1,
          List.of(new ChangeAwayLimit(hospital.id(), physician.specialty(), more, null, null)),
          hospital.label(),
          physician.specialty(),
          more - 1,
          more);
    } else if (byDefault != null) {
      book.add(
          RepairKind.AWAY_LIMIT,
          1,
          List.of(new ChangeAwayLimit(hospital.id(), null, byDefault + 1, null, null)),
          hospital.label(),
          Text.of("advice.every-specialty"),
          byDefault,
          byDefault + 1);
    }
  }
}
