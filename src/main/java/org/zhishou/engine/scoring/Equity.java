package org.zhishou.engine.scoring;

import java.util.Arrays;
import org.zhishou.engine.rulebook.Rule;

/**
 * For each centre with a population and each of two counts, days above what its weeks require and
 * dates with an associate chief or chief: the tenths of a day between it and its share of the sum.
 *
 * <p>One day more moves every centre's share, so the costs are worked out only when they are asked
 * for, by {@link #settle}.
 */
final class Equity extends RuleScore {
  private final ScoringTables tables;
  private final RosterState state;
  private final boolean on;
  private final long[] population;
  private final int[] seniorsThere;
  private final Days extra;
  private final Days senior;
  private final long everybody;

  Equity(ScoringTables tables, RosterState state) {
    super(Rule.EQUITY, tables);
    this.tables = tables;
    this.state = state;
    on = weight != 0;
    population = tables.populations();
    everybody = Arrays.stream(population).sum();
    seniorsThere = on ? new int[tables.centres() * tables.days()] : new int[0];
    extra = new Days(population.length);
    senior = new Days(population.length);
  }

  void dutyDayStarted(int centre, int day) {
    if (on && state.centreDutyDays(centre, day / 7) > tables.required(centre, day / 7)) {
      extra.shift(centre, population[centre], 1);
    }
  }

  void dutyDayEnded(int centre, int day) {
    if (on && state.centreDutyDays(centre, day / 7) >= tables.required(centre, day / 7)) {
      extra.shift(centre, population[centre], -1);
    }
  }

  void visitStarted(int physician, int centre, int day) {
    if (on && tables.isSenior(physician) && seniorsThere[centre * tables.days() + day]++ == 0) {
      senior.shift(centre, population[centre], 1);
    }
  }

  void visitEnded(int physician, int centre, int day) {
    if (on && tables.isSenior(physician) && --seniorsThere[centre * tables.days() + day] == 0) {
      senior.shift(centre, population[centre], -1);
    }
  }

  /** Brings cost and matches up to date. */
  void settle() {
    settle(extra);
    settle(senior);
  }

  private void settle(Days days) {
    if (days.settled) {
      return;
    }
    for (var centre = 0; centre < population.length; centre++) {
      if (population[centre] > 0) {
        var off = Math.abs(days.of[centre] * everybody - days.all * population[centre]);
        var tenths = 10 * off / everybody;
        change(days.tenths[centre], tenths);
        days.tenths[centre] = tenths;
      }
    }
    days.settled = true;
  }

  /** One of the two counts. */
  private static final class Days {
    private final long[] of;
    private final long[] tenths;
    private long all;
    private boolean settled = true;

    Days(int centres) {
      of = new long[centres];
      tenths = new long[centres];
    }

    void shift(int centre, long population, int daysMore) {
      if (population > 0) {
        of[centre] += daysMore;
        all += daysMore;
        settled = false;
      }
    }
  }
}
