package org.zhishou.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.roster.RosterScore;

/** What a row of the results says of its run. */
class RowTest {
  private static final RosterScore BEST = new RosterScore(0, -2, -1000);

  @Test
  void gapsAreInSoftCostWhereTheLevelsAboveAreEqual() {
    var row = row(new RosterScore(0, -2, -1100), new Bound(2L, 880L));
    assertThat(row.gapToBest()).isEqualTo(10.0);
    assertThat(row.gapToBound()).isEqualTo(20.0);
  }

  @Test
  void costIsSharedAmongTheCentres() {
    assertThat(row(new RosterScore(0, -2, -1100), Bound.NONE).costPerCentre()).isEqualTo(55.0);
  }

  @Test
  void aRosterThatMissesMoreDaysHasNoGap() {
    var row = row(new RosterScore(0, -3, -500), new Bound(2L, 880L));
    assertThat(row.gapToBest()).isNull();
    assertThat(row.gapToBound()).isNull();
  }

  @Test
  void timesCountFromTheFirstRosterThatMissesNoMoreThanTheBest() {
    var row =
        row(
            new RosterScore(0, -2, -1020),
            Bound.NONE,
            new TracePoint(100, new RosterScore(-1, 0, -900)),
            new TracePoint(200, new RosterScore(0, -3, -900)),
            new TracePoint(300, new RosterScore(0, -2, -2000)),
            new TracePoint(400, new RosterScore(0, -2, -1100)),
            new TracePoint(500, new RosterScore(0, -2, -1040)));
    assertThat(row.millisToFeasible()).isEqualTo(300);
    assertThat(row.millisToWithin(10)).isEqualTo(400);
    assertThat(row.millisToWithin(5)).isEqualTo(500);
    assertThat(row.millisToWithin(3)).isNull();
  }

  @Test
  void aWeightedBoundIsSplitIntoItsLevels() {
    assertThat(Bound.ofWeighted(2 * 5000 + 880 - 0.5, 5000, 0)).isEqualTo(new Bound(2L, 880L));
    assertThat(Bound.ofWeighted(-40, 5000, -60)).isEqualTo(new Bound(0L, -40L));
    assertThat(Bound.ofWeighted(5000 - 40, 5000, -60)).isEqualTo(new Bound(1L, -40L));
  }

  @Test
  void theHigherBoundIsTheBetterOne() {
    assertThat(new Bound(1L, 900L).max(new Bound(2L, 10L))).isEqualTo(new Bound(2L, 10L));
    assertThat(new Bound(2L, 20L).max(new Bound(2L, 10L))).isEqualTo(new Bound(2L, 20L));
    assertThat(Bound.NONE.max(new Bound(0L, 5L))).isEqualTo(new Bound(0L, 5L));
  }

  @Test
  void theSoftBoundOfAnAnswerCountsWhereItMissesWhatAllMust() {
    var soft = new Bounds.Soft(880, 1000, List.of());
    assertThat(Bound.ofAnswer(new Bounds(coverage(18, 1), soft))).isEqualTo(new Bound(3L, 880L));
    assertThat(Bound.ofAnswer(new Bounds(coverage(17, 1), soft))).isEqualTo(new Bound(3L, null));
    assertThat(Bound.ofAnswer(new Bounds(coverage(18, 0), soft))).isEqualTo(new Bound(3L, null));
    assertThat(Bound.ofAnswer(new Bounds(coverage(18, 1), null))).isEqualTo(new Bound(3L, null));
  }

  /** Of 20 days 18 can be staffed, of 2 required sessions 1. */
  private static Bounds.Coverage coverage(int days, int sessions) {
    return new Bounds.Coverage(20, 18, days, 2, 1, sessions, 0, 0, 0, false, List.of());
  }

  @Test
  void csvReadsBackWhatItWrote(@TempDir Path folder) throws Exception {
    var rows = List.of(List.of("a", "", "b, c"), List.of("", "d", ""));
    var file = folder.resolve("rows.csv");
    Csv.write(file, List.of("one", "two", "three"), rows);
    assertThat(Csv.read(file)).isEqualTo(rows);
  }

  private static Row row(@Nullable RosterScore score, Bound bound, TracePoint... trace) {
    var outcome =
        new Outcome(
            "small-a", "zhishou", 1, 10, 1, "", "2026-01-01", "", "", 1L, 1, 1, null, null, null);
    return new Row(outcome, score, 20, null, List.of(trace), BEST, bound);
  }
}
