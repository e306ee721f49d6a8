package org.zhishou.engine.problem;

import static org.zhishou.engine.problem.Faulty.assertFaults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {
  private static CountyJson county() {
    return Counties.everyProperty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/centres/0/responsibleHospitals/0",
        "/physicians/0/institution",
        "/physicians/0/permittedCentres/1",
        "/physicians/0/regularAt/0/centre",
        "/travelTimes/0/from",
        "/travelTimes/0/to",
        "/baseline/1/centre",
        "/baseline/1/physician"
      })
  void anIdThatNamesNothingIsAFault(String pointer) {
    assertFaults(county().with(pointer, "'X9'")).containsExactly(pointer + " unknown-id");
    assertFaults(county().with(pointer, "''")).containsExactly(pointer + " empty-id");
    assertFaults(county().with(pointer, "7")).containsExactly(pointer + " wrong-type");
  }

  @ParameterizedTest
  @CsvSource({
    "/centres/0/responsibleHospitals/0, C1, not-a-hospital",
    "/physicians/0/permittedCentres/1, H1, not-a-centre",
    "/physicians/0/regularAt/0/centre, H1, not-a-centre",
    "/travelTimes/0/from, C1, not-a-hospital",
    "/travelTimes/0/to, H1, not-a-centre",
    "/baseline/1/centre, H1, not-a-centre",
    "/baseline/1/physician, C1, unknown-id",
    "/physicians/0/institution, P2, unknown-id"
  })
  void anIdOfAnotherKindOfThingIsAFault(String pointer, String id, String code) {
    assertFaults(county().with(pointer, "'" + id + "'")).containsExactly(pointer + " " + code);
  }

  @Test
  void idsAreUniqueOverHospitalsAndCentresTogether() {
    assertFaults(county().with("/hospitals/1/id", "'H1'").with("/travelTimes/1/from", "'H1'"))
        .contains("/hospitals/1/id duplicate-id");
    assertFaults(county().adding("/centres", "{id: 'H2', latitude: 26, longitude: 116}"))
        .containsExactly("/centres/3/id duplicate-id");
    assertFaults(county().adding("/centres", "{id: 'C1', latitude: 26, longitude: 116}"))
        .containsExactly("/centres/3/id duplicate-id");
  }

  @Test
  void idsAreUniqueAmongPhysicians() {
    assertFaults(
            county().adding("/physicians", "{id: 'P2', institution: 'H1', title: 'ATTENDING'}"))
        .containsExactly("/physicians/5/id duplicate-id");
  }

  @Test
  void aPhysicianMayBearTheIdOfAPlace() {
    assertFaults(
            county().adding("/physicians", "{id: 'C1', institution: 'H1', title: 'ATTENDING'}"))
        .isEmpty();
  }

  @Test
  void aThirdBearerOfAnIdIsAFaultOfItsOwn() {
    assertFaults(
            county()
                .adding("/physicians", "{id: 'P2', institution: 'H1', title: 'ATTENDING'}")
                .adding("/physicians", "{id: 'P2', institution: 'H1', title: 'ATTENDING'}"))
        .containsExactly("/physicians/5/id duplicate-id", "/physicians/6/id duplicate-id");
  }

  @Test
  void referencesToADuplicateIdAreNoFaults() {
    assertFaults(
            county()
                .adding("/centres", "{id: 'H1'}")
                .with("/physicians/0/permittedCentres", "['H1']"))
        .containsExactly("/centres/3/id duplicate-id");
  }

  @Test
  void whereAListIsNotReadableNoReferenceToItIsCalledUnknown() {
    assertFaults(county().without("/hospitals")).containsExactly("/hospitals missing-property");
    assertFaults(county().with("/centres", "'C1'")).containsExactly("/centres wrong-type");
    assertFaults(county().with("/physicians", "{}")).containsExactly("/physicians wrong-type");
    assertFaults(county().with("/physicians", "[]")).containsExactly("/physicians empty-list");
  }

  @Test
  void aFaultyThingStillBearsItsId() {
    assertFaults(county().with("/hospitals/0/tier", "'III'").with("/physicians/1/title", "'MD'"))
        .containsExactly("/hospitals/0/tier unknown-value", "/physicians/1/title unknown-value");
  }
}
