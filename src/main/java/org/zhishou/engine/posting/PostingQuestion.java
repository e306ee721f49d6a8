package org.zhishou.engine.posting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Posting;

/**
 * Who is to be found for which centres.
 *
 * @param from the first date of all postings
 * @param to the last date, not before the first
 * @param daysPerWeek 0 to 7
 * @param mostOfDepartment how many of one hospital's specialty may be posted at once, or null for
 *     as many as you like; those that stand on any of the dates count
 * @param served postings of earlier years and those that stand, of whomever
 */
public record PostingQuestion(
    LocalDate from,
    LocalDate to,
    int daysPerWeek,
    List<Vacancy> vacancies,
    @Nullable Integer mostOfDepartment,
    List<Posting> served,
    PostingWeights weights) {
  public PostingQuestion {
    vacancies = List.copyOf(vacancies);
    served = List.copyOf(served);
  }

  /**
   * So many physicians wanted at a centre.
   *
   * @param specialty null for anybody
   * @param physicians 1 or more
   */
  public record Vacancy(String centre, @Nullable String specialty, int physicians) {}
}
