package org.zhishou.service.record.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.zhishou.service.record.assessment.EquityFigures.Place;

class EquityFiguresTest {
  static final Offset<Double> CLOSE = within(1e-9);

  static Place place(String id, String group, long residents, double days, double minutes) {
    return new Place(id, group, residents, days, minutes);
  }

  static List<Place> random(Random random) {
    var places = new ArrayList<Place>();
    for (var index = 0; index < 2 + random.nextInt(12); index++) {
      var group = random.nextBoolean() ? "TOWNSHIP" : "COMMUNITY";
      places.add(
          place(
              "C" + index,
              group,
              1 + random.nextInt(40),
              random.nextInt(4) == 0 ? 0 : random.nextInt(60),
              10.0 * random.nextInt(6)));
    }
    places.add(place("last", "TOWNSHIP", 7, 3, 20));
    return places;
  }

  /** One number for each resident: the days of their place by its residents. */
  static List<Double> residents(List<Place> places) {
    var each = new ArrayList<Double>();
    for (var place : places) {
      for (var resident = 0; resident < place.residents(); resident++) {
        each.add(place.days() / place.residents());
      }
    }
    return each;
  }

  @Test
  void giniIsTheMeanDifferenceOfAllPairsOfResidents() {
    var random = new Random(1);
    for (var round = 0; round < 60; round++) {
      var places = random(random);
      var each = residents(places);
      var mean = each.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
      var differences = 0.0;
      for (var one : each) {
        for (var other : each) {
          differences += Math.abs(one - other);
        }
      }
      var plain = differences / (2 * mean * each.size() * each.size());
      assertThat(new EquityFigures(places).gini().orElseThrow()).isEqualTo(plain, CLOSE);
    }
  }

  @Test
  void theilIsTheMeanOfEveryResidentAndItsPartsAddUp() {
    var random = new Random(2);
    for (var round = 0; round < 60; round++) {
      var places = random(random);
      var each = residents(places);
      var mean = each.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
      var plain =
          each.stream()
              .mapToDouble(one -> one == 0 ? 0 : one / mean * Math.log(one / mean))
              .average()
              .orElseThrow();
      var theil = new EquityFigures(places).theil().orElseThrow();
      assertThat(theil.total()).isEqualTo(plain, CLOSE);
      assertThat(theil.within() + theil.between()).isEqualTo(theil.total(), CLOSE);
      assertThat(theil.within()).isGreaterThan(-1e-12);
      assertThat(theil.between()).isGreaterThan(-1e-12);
    }
  }

  @Test
  void concentrationIsTheMeanOfSignedRanksOfAllPairs() {
    var random = new Random(3);
    for (var round = 0; round < 60; round++) {
      var places = random(random);
      var mean =
          residents(places).stream().mapToDouble(Double::doubleValue).average().orElseThrow();
      var count = places.stream().mapToLong(Place::residents).sum();
      var sum = 0.0;
      for (var one : places) {
        for (var other : places) {
          var weight = (double) one.residents() * other.residents();
          var nearer = Double.compare(other.remoteness(), one.remoteness());
          sum += weight * one.days() / one.residents() * nearer;
        }
      }
      var plain = sum / (mean * count * count);
      assertThat(new EquityFigures(places).concentration().orElseThrow()).isEqualTo(plain, CLOSE);
    }
  }

  @Test
  void evenDaysAreEvenByEveryMeasure() {
    var even =
        new EquityFigures(
            List.of(
                place("C1", "TOWNSHIP", 100, 10, 80),
                place("C2", "COMMUNITY", 300, 30, 5),
                place("C3", "COMMUNITY", 50, 5, 20)));
    assertThat(even.gini().orElseThrow()).isEqualTo(0, CLOSE);
    assertThat(even.theil().orElseThrow().total()).isEqualTo(0, CLOSE);
    assertThat(even.concentration().orElseThrow()).isEqualTo(0, CLOSE);
    assertThat(even.agglomeration().values())
        .allSatisfy(one -> assertThat(one).isEqualTo(1, CLOSE));
  }

  @Test
  void moreForTheRemoteIsNegativeAndMoreForTheNearPositive() {
    var near = place("C1", "TOWNSHIP", 100, 30, 5);
    var far = place("C2", "TOWNSHIP", 100, 10, 90);
    assertThat(new EquityFigures(List.of(near, far)).concentration().orElseThrow())
        .isEqualTo(0.25, CLOSE);
    var forFar = List.of(place("C1", "TOWNSHIP", 100, 0, 5), far);
    assertThat(new EquityFigures(forFar).concentration().orElseThrow()).isEqualTo(-0.5, CLOSE);
  }

  @Test
  void nothingIsSaidWhereThereAreNoDaysOrNoResidents() {
    assertThat(new EquityFigures(List.of(place("C1", "TOWNSHIP", 100, 0, 5))).gini()).isEmpty();
    assertThat(new EquityFigures(List.of(place("C1", "TOWNSHIP", 0, 9, 5))).theil()).isEmpty();
    assertThat(new EquityFigures(List.of()).concentration()).isEmpty();
    assertThat(new EquityFigures(List.of()).agglomeration()).isEmpty();
  }
}
