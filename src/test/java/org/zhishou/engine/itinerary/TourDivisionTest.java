package org.zhishou.engine.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.travel.Coordinate;
import org.zhishou.engine.travel.GreatCircleEstimator;

class TourDivisionTest {
  private static final int LONG_DAY = 24 * 60;

  private static TourWays random(int villages, SplittableRandom random) {
    var places =
        IntStream.range(0, villages)
            .mapToObj(i -> new Coordinate(26 + random.nextDouble(), 116 + random.nextDouble()))
            .toList();
    var stays = random.ints(villages, 20, 90).toArray();
    return TourWays.of(new Coordinate(26.5, 116.5), places, stays, new GreatCircleEstimator());
  }

  @Test
  void noDivisionHasFewerDaysOrAsManyAndDrivesLess() {
    for (var seed = 0; seed < 60; seed++) {
      var random = new SplittableRandom(seed);
      var ways = random(1 + random.nextInt(6), random);
      var mostStops = 1 + random.nextInt(5);
      var dayMinutes = 240 + random.nextInt(600);
      var found = TourDivision.of(ways, mostStops, dayMinutes);
      var every = new EveryDivision(ways, mostStops, dayMinutes);
      assertThat(found.exact()).isTrue();
      assertThat(found.days()).as("seed %d", seed).hasSize(every.fewestDays);
      assertThat(found.minutes()).as("seed %d", seed).isEqualTo(every.leastMinutes);
      assertThat(found.days().stream().mapToInt(ways::driving).sum()).isEqualTo(found.minutes());
      assertThat(found.days()).allMatch(day -> ways.length(day) <= dayMinutes);
    }
  }

  @Test
  void waysThatDifferByDirectionAreDrivenTheShorterWayRound() {
    var minutes = new int[][] {{0, 10, 50}, {50, 0, 10}, {10, 50, 0}};
    var found = TourDivision.of(new TourWays(minutes, new int[] {30, 30}), 5, LONG_DAY);
    assertThat(found.days()).containsExactly(List.of(0, 1));
    assertThat(found.minutes()).isEqualTo(30);
  }

  @Test
  void aVillageTooFarForADayOfItsOwnIsNamedAndTheOthersAreDivided() {
    var minutes = new int[][] {{0, 90, 60}, {90, 0, 30}, {60, 30, 0}};
    var found = TourDivision.of(new TourWays(minutes, new int[] {60, 60}), 5, 150);
    assertThat(found.unreachable()).containsExactly(0);
    assertThat(found.days()).containsExactly(List.of(1));
  }

  @Test
  void manyVillagesAreDividedOnceEachAndTheBoundHolds() {
    for (var seed = 0; seed < 20; seed++) {
      var random = new SplittableRandom(seed);
      var ways = random(17 + random.nextInt(20), random);
      var found = TourDivision.of(ways, 5, LONG_DAY);
      assertThat(found.days().stream().flatMap(List::stream))
          .containsExactlyInAnyOrderElementsOf(
              IntStream.range(0, ways.villages()).boxed().toList());
      assertThat(found.days()).hasSize((ways.villages() + 4) / 5);
      assertThat(found.days()).allMatch(day -> day.size() <= 5);
      assertThat(found.leastMinutes()).isPositive().isLessThanOrEqualTo(found.minutes());
    }
  }

  @Test
  void theBoundAndTheGoodDivisionOfManyHoldTheExactOneOfFewBetweenThem() {
    for (var seed = 0; seed < 40; seed++) {
      var ways = random(12, new SplittableRandom(seed));
      var all = IntStream.range(0, 12).boxed().toList();
      var exact = TourDivision.of(ways, 5, LONG_DAY);
      var good = new LocalDivision(ways, all, 5, LONG_DAY).days();
      var minutes = good.stream().mapToInt(day -> new DayOrder(ways, day).minutes()).sum();
      assertThat(good).hasSize(3);
      assertThat(minutes).isGreaterThanOrEqualTo(exact.minutes());
      assertThat(DrivingBound.of(ways, all, 5, 3)).isLessThanOrEqualTo(exact.minutes());
    }
  }

  @Test
  void aDayHasArrivalsAndDeparturesByTheClock() {
    var minutes = new int[][] {{0, 10, 25}, {10, 0, 20}, {25, 20, 0}};
    var day =
        TourDay.of(new TourWays(minutes, new int[] {40, 60}), List.of(1, 0), LocalTime.of(8, 30));
    assertThat(day.stops())
        .containsExactly(
            new TourDay.Stop(1, LocalTime.of(8, 50), LocalTime.of(9, 50)),
            new TourDay.Stop(0, LocalTime.of(10, 0), LocalTime.of(10, 40)));
    assertThat(day.back()).isEqualTo(LocalTime.of(11, 5));
    assertThat(day.drivingMinutes()).isEqualTo(55);
  }

  /** Puts each village on every day, at every place of the order. */
  private static final class EveryDivision {
    private final TourWays ways;
    private final int mostStops;
    private final int dayMinutes;
    private int fewestDays = Integer.MAX_VALUE;
    private int leastMinutes;

    EveryDivision(TourWays ways, int mostStops, int dayMinutes) {
      this.ways = ways;
      this.mostStops = mostStops;
      this.dayMinutes = dayMinutes;
      put(0, new ArrayList<>());
    }

    private void put(int village, List<List<Integer>> days) {
      if (village == ways.villages()) {
        judge(days);
        return;
      }
      if (ways.length(List.of(village)) > dayMinutes) {
        put(village + 1, days);
        return;
      }
      for (var day : List.copyOf(days)) {
        for (var place = 0; place <= day.size() && day.size() < mostStops; place++) {
          day.add(place, village);
          put(village + 1, days);
          day.remove(place);
        }
      }
      days.add(new ArrayList<>(List.of(village)));
      put(village + 1, days);
      days.removeLast();
    }

    private void judge(List<List<Integer>> days) {
      var minutes = days.stream().mapToInt(ways::driving).sum();
      var fits = days.stream().allMatch(day -> ways.length(day) <= dayMinutes);
      if (fits
          && (days.size() < fewestDays || (days.size() == fewestDays && minutes < leastMinutes))) {
        fewestDays = days.size();
        leastMinutes = minutes;
      }
    }
  }
}
