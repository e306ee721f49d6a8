package org.zhishou.service.planning.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * What holds duty days short in every legal roster.
 *
 * @param cuts pieces of the minimum cut, each with days missing of its own
 */
record CutsDocument(List<Cut> cuts) {
  /**
   * @param sentence in the reader's language
   * @param missing duty days that no legal roster staffs
   * @param centres whose weeks need more than is let through
   * @param heldByDay physicians whose one place a date is in the cut; {@code heldByWeek} and {@code
   *     heldByPeriod} whose limit is
   */
  record Cut(
      String sentence,
      int missing,
      List<CentreWeeks> centres,
      List<String> heldByDay,
      List<String> heldByWeek,
      List<String> heldByPeriod) {}

  /**
   * @param weeks their Mondays
   */
  record CentreWeeks(String centre, List<LocalDate> weeks) {}

  static CutsDocument of(ScoringTables tables, CoverageCertificate certificate, Locale locale) {
    var problem = tables.checked().problem();
    IntFunction<String> physician = one -> problem.physicians().get(one).id();
    return new CutsDocument(
        certificate.cuts().stream()
            .map(
                cut ->
                    new Cut(
                        cut.sentence().in(locale),
                        cut.missing(),
                        centres(tables, cut),
                        cut.heldByDay().stream().map(physician::apply).toList(),
                        cut.heldByWeek().stream().map(physician::apply).toList(),
                        cut.heldByPeriod().stream().map(physician::apply).toList()))
            .toList());
  }

  private static List<CentreWeeks> centres(ScoringTables tables, CoverageCertificate.Cut cut) {
    var problem = tables.checked().problem();
    var weeks = new TreeMap<Integer, List<LocalDate>>();
    for (var centre : cut.centres()) {
      weeks.put(
          centre,
          IntStream.range(0, tables.weeks())
              .filter(week -> cut.holds(centre, week))
              .mapToObj(week -> problem.period().date(week * 7))
              .toList());
    }
    return weeks.entrySet().stream()
        .map(one -> new CentreWeeks(problem.centres().get(one.getKey()).id(), one.getValue()))
        .toList();
  }
}
