package org.zhishou.service.planning.edit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.scoring.ScoringTables;

/** What holds duty days short in every legal roster. */
@Schema(
    description =
        "What holds duty days short in every legal roster, piece by piece of the minimum cut.")
record CutsDocument(List<Cut> cuts) {
  record Cut(
      String sentence,
      @Schema(description = "Duty days that no legal roster staffs.") int missing,
      @Schema(description = "Whose weeks need more than is let through.") List<CentreWeeks> centres,
      @Schema(description = "Physicians whose one place a date is in the cut.")
          List<String> heldByDay,
      @Schema(description = "Whose weekly limit is.") List<String> heldByWeek,
      @Schema(description = "Whose limit for the period is.") List<String> heldByPeriod) {}

  record CentreWeeks(
      String centre, @Schema(description = "Their Mondays.") List<LocalDate> weeks) {}

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
