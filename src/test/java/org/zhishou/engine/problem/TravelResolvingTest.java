package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhishou.engine.problem.Faulty.assertFaults;
import static org.zhishou.engine.problem.Faulty.message;

import org.junit.jupiter.api.Test;
import org.zhishou.engine.calendar.StatutoryCalendar;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.travel.Coordinate;
import org.zhishou.engine.travel.GreatCircleEstimator;

class TravelResolvingTest {
  @Test
  void aGivenPairWinsOverTheEstimate() {
    assertThat(Counties.everyProperty().checked().travel().minutes("H1", "C1")).isEqualTo(41);
  }

  @Test
  void aMissingPairIsEstimatedFromHospitalToCentre() {
    var travel = Counties.everyProperty().checked().travel();

    var estimate =
        new GreatCircleEstimator()
            .minutes(new Coordinate(26.48, 116.01), new Coordinate(26.46, 116.0));
    assertThat(travel.minutes("H1", "C2")).isEqualTo(estimate);
    assertThat(travel.minutesByPair()).hasSize(6);
  }

  @Test
  void anotherEstimatorMayBeAsked() {
    var reader = new ProblemReader((from, to) -> 77, new StatutoryCalendar());

    var travel = reader.read(Counties.everyProperty().json()).travel();

    assertThat(travel.minutes("H1", "C2")).isEqualTo(77);
    assertThat(travel.minutes("H1", "C1")).isEqualTo(41);
  }

  @Test
  void aCentreWithoutCoordinatesThatAPairNeedsIsAFaultThatPointsAtIt() {
    assertFaults(Counties.everyProperty().without("/centres/0/latitude"))
        .containsExactly("/centres/0 travel-time-unknown");
  }

  @Test
  void theFaultSaysHowManyPairsNeedIt() {
    assertThat(message(Counties.everyProperty().without("/centres/2/longitude")))
        .isEqualTo(
            "centres[2] C3 has no coordinates, and 2 of its travel times are not given. Give"
                + " latitude and longitude, or these travelTimes.");
  }

  @Test
  void aHospitalWithoutCoordinatesIsAFaultThatPointsAtIt() {
    assertFaults(Counties.everyProperty().without("/hospitals/1/latitude"))
        .containsExactly("/hospitals/1 travel-time-unknown");
  }

  @Test
  void whereBothLackThemBothAreAtFault() {
    assertFaults(Counties.oneCentreOnePhysician().without("/travelTimes"))
        .containsExactly("/hospitals/0 travel-time-unknown", "/centres/0 travel-time-unknown");
  }

  @Test
  void coordinatesAreNotWantedWhereAllPairsAreGiven() {
    assertFaults(Counties.twoCentresThreePhysicians()).isEmpty();
  }

  @Test
  void aHospitalThatEmploysNobodyNeedsNoTravelTimes() {
    var county = Counties.oneCentreOnePhysician().adding("/hospitals", "{id: 'H2'}");

    assertFaults(county).isEmpty();
    assertThat(county.checked().travel().minutesByPair()).hasSize(1);
  }

  @Test
  void faultyCoordinatesAreReportedOnceAndNotAsMissing() {
    assertFaults(Counties.everyProperty().with("/centres/2/latitude", "'26'"))
        .containsExactly("/centres/2/latitude wrong-type");
  }

  @Test
  void faultyMinutesAreReportedOnceAndThePairCountsAsGiven() {
    assertFaults(Counties.oneCentreOnePhysician().with("/travelTimes/0/minutes", "-1"))
        .containsExactly("/travelTimes/0/minutes out-of-range");
  }

  @Test
  void travelTimesThatAreNoListAreReportedOnce() {
    assertFaults(Counties.oneCentreOnePhysician().with("/travelTimes", "'none'"))
        .containsExactly("/travelTimes wrong-type");
  }

  @Test
  void moreTravelTimesThanMemoryHoldsAreAFault() {
    var county =
        new StringBuilder("{\"period\":{\"firstDay\":\"2026-11-02\",\"lastDay\":\"2026-11-08\"}");
    county.append(",\"hospitals\":[");
    for (var hospital = 0; hospital < 1500; hospital++) {
      county.append(hospital == 0 ? "" : ",").append("{\"id\":\"H" + hospital + "\"}");
    }
    county.append("],\"centres\":[");
    for (var centre = 0; centre < 1500; centre++) {
      county.append(centre == 0 ? "" : ",").append("{\"id\":\"C" + centre + "\"}");
    }
    county.append("],\"physicians\":[");
    for (var physician = 0; physician < 1500; physician++) {
      county
          .append(physician == 0 ? "" : ",")
          .append("{\"id\":\"P" + physician + "\",\"title\":\"CHIEF\",\"institution\":\"H")
          .append(physician + "\"}");
    }

    assertThat(Faulty.faults(county + "]}"))
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(tuple("/hospitals", "too-many-travel-times"));
  }
}
