package org.zhishou.engine.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhishou.engine.problem.Centre;

/**
 * Days of the centres that give their population, beside the share that the population would have:
 * {@code docs/rules.md}, row {@code equity}. The sum of what is off, over twice the days, is the
 * Hoover index (E. M. Hoover, Review of Economic Statistics 18, 1936).
 */
public final class PopulationShares {
  private final Map<Centre, Long> daysByCentre;
  private final long days;
  private final long population;

  private PopulationShares(Map<Centre, Long> daysByCentre) {
    this.daysByCentre = daysByCentre;
    days = daysByCentre.values().stream().mapToLong(Long::longValue).sum();
    population = daysByCentre.keySet().stream().mapToLong(this::population).sum();
  }

  /** Duty days above what each week requires. */
  public static PopulationShares extraDays(RosterBook book) {
    return of(book, PopulationShares::extraDays);
  }

  /** Dates with a duty by an associate chief or chief, in whatever session. */
  public static PopulationShares seniorDays(RosterBook book) {
    return of(book, PopulationShares::seniorDays);
  }

  private interface Count {
    long of(RosterBook book, Centre centre);
  }

  private static PopulationShares of(RosterBook book, Count count) {
    var days = new LinkedHashMap<Centre, Long>();
    for (var centre : book.problem().centres()) {
      var population = centre.population();
      if (population != null && population > 0) {
        days.put(centre, count.of(book, centre));
      }
    }
    return new PopulationShares(days);
  }

  private static long extraDays(RosterBook book, Centre centre) {
    var dutyDays = book.dutyDays(centre);
    var extra = 0L;
    for (var monday : book.weeks()) {
      var inWeek = dutyDays.subSet(monday, monday.plusWeeks(1)).size();
      extra += Math.max(0, inWeek - book.required(centre, monday));
    }
    return extra;
  }

  private static long seniorDays(RosterBook book, Centre centre) {
    return book.at(centre).stream()
        .filter(duty -> duty.physician().title().senior())
        .map(Assignment::date)
        .distinct()
        .count();
  }

  /** Those that give a population above 0, in the problem's order. */
  public List<Centre> centres() {
    return List.copyOf(daysByCentre.keySet());
  }

  public long days(Centre centre) {
    return daysByCentre.getOrDefault(centre, 0L);
  }

  /** Of all {@link #centres}. */
  public long days() {
    return days;
  }

  long population(Centre centre) {
    var residents = centre.population();
    return residents == null ? 0 : residents;
  }

  /** Of all {@link #centres}. */
  public long population() {
    return population;
  }

  /** How far the centre's days are from its share of all days, in full tenths of a day. */
  public long tenthsOff(Centre centre) {
    var off = Math.abs(days(centre) * population - days * population(centre));
    return Math.floorDiv(10 * off, population);
  }

  /**
   * The part of the days that would have to move for every centre to have its share, 0 to 1, to
   * four decimals; 0 where there are none.
   */
  public double hooverIndex() {
    var off =
        daysByCentre.keySet().stream()
            .mapToLong(centre -> Math.abs(days(centre) * population - days * population(centre)))
            .sum();
    return days == 0 ? 0 : Math.round(5_000.0 * off / population / days) / 10_000.0;
  }

  /** What the rule counts for these days, before its weight. */
  public long tenthsOff() {
    return daysByCentre.keySet().stream().mapToLong(this::tenthsOff).sum();
  }
}
