package org.zhishou.engine.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhishou.engine.audit.RosterBook;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * Duty days that are required, possible and staffed: per week, and per centre and week.
 *
 * @param weeks in order
 * @param centres in the problem's order
 */
public record CoverageMap(List<Week> weeks, List<Row> centres) {
  /**
   * A week over all centres.
   *
   * @param possible a part of the most that any legal roster reaches ({@link
   *     CoverageCertificate#possibleDays(int)}); the parts add up to it
   * @param staffed of the days that are required
   */
  public record Week(LocalDate monday, int required, int possible, int staffed) {}

  /** A centre, week by week. */
  public record Row(String centre, List<Cell> weeks) {
    public Row {
      weeks = List.copyOf(weeks);
    }

    public int required() {
      return weeks.stream().mapToInt(Cell::required).sum();
    }

    public int staffed() {
      return weeks.stream().mapToInt(Cell::staffed).sum();
    }
  }

  /**
   * @param staffed of the days that are required
   */
  public record Cell(int required, int staffed) {}

  public CoverageMap {
    weeks = List.copyOf(weeks);
    centres = List.copyOf(centres);
  }

  /**
   * @throws org.zhishou.engine.roster.MalformedRosterException with every defect, if the duties do
   *     not fit the problem
   */
  public static CoverageMap of(CheckedProblem problem, List<Duty> duties) {
    var book = RosterBook.of(problem, duties);
    var mondays = book.weeks();
    var rows = problem.problem().centres().stream().map(centre -> row(book, centre)).toList();
    var certificate = CoverageCertificate.of(new ScoringTables(problem));
    var weeks = new ArrayList<Week>();
    for (var week = 0; week < mondays.size(); week++) {
      var at = week;
      weeks.add(
          new Week(
              mondays.get(week),
              rows.stream().mapToInt(row -> row.weeks().get(at).required()).sum(),
              certificate.possibleDays(week),
              rows.stream().mapToInt(row -> row.weeks().get(at).staffed()).sum()));
    }
    return new CoverageMap(weeks, rows);
  }

  private static Row row(RosterBook book, Centre centre) {
    var missing = book.missing(centre);
    return new Row(
        centre.id(),
        book.weeks().stream()
            .map(
                monday -> {
                  var required = book.required(centre, monday);
                  return new Cell(required, required - missing.getOrDefault(monday, 0));
                })
            .toList());
  }
}
