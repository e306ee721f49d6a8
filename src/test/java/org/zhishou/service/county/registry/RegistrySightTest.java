package org.zhishou.service.county.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;

class RegistrySightTest {
  static final Entry OWN = physician("P1", "H1");
  static final Entry FOREIGN = physician("P2", "H2");

  static Entry physician(String id, String institution) {
    var document =
        RegistryStoresTest.json(
            """
            {'id':'%s','institution':'%s','title':'CHIEF',\
            'unavailable':[{'from':'2026-10-08','to':'2026-10-09','reason':'LEAVE'}]}\
            """
                .formatted(id, institution));
    return new Entry(
        "ningdu",
        Kind.PHYSICIAN,
        id,
        document,
        "13800000000",
        true,
        1,
        RegistryStoresTest.NOON,
        RegistryStoresTest.NOON);
  }

  static RegistrySight sight(
      Role role, @Nullable String hospital, @Nullable String centre, @Nullable String physician) {
    return new RegistrySight(
        new Caller("u1", "user", Set.of(role), "ningdu", hospital, centre, physician));
  }

  static boolean showsPersonalData(RegistrySight sight, Entry entry) {
    var shown = sight.show(entry);
    var reason = shown.document().path("unavailable").path(0).has("reason");
    assertThat(shown.phone() != null).isEqualTo(reason);
    return reason;
  }

  @Test
  void theBureauSeesAndKeepsAll() {
    var bureau = sight(Role.BUREAU_ADMIN, null, null, null);
    assertThat(bureau.restriction(Kind.PHYSICIAN)).isEmpty();
    assertThat(showsPersonalData(bureau, FOREIGN)).isTrue();
    bureau.expectMayWrite(FOREIGN);
  }

  @Test
  void aHospitalSeesAndKeepsItsOwnPhysiciansOnly() {
    var hospital = sight(Role.HOSPITAL_HR, "H1", null, null);
    assertThat(hospital.restriction(Kind.PHYSICIAN)).isEqualTo(Map.of("institution", "H1"));
    assertThat(hospital.restriction(Kind.CENTRE)).isEmpty();
    hospital.expectSeen(OWN, null);
    hospital.expectMayWrite(OWN);
    assertThat(showsPersonalData(hospital, OWN)).isTrue();
    assertThatThrownBy(() -> hospital.expectSeen(FOREIGN, null))
        .isInstanceOfSatisfying(
            ProblemException.class,
            unseen -> assertThat(unseen.code()).isEqualTo(ProblemCode.ENTRY_UNKNOWN));
    assertThatThrownBy(() -> hospital.expectMayWrite(FOREIGN)).isInstanceOf(ProblemException.class);
  }

  @Test
  void aCentreSeesItselfAndNoPhysicians() {
    var centre = sight(Role.CENTRE, null, "C1", null);
    assertThat(centre.restriction(Kind.CENTRE)).isEqualTo(Map.of("id", "C1"));
    assertThatThrownBy(() -> centre.restriction(Kind.PHYSICIAN))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void thoseWhoReadAllSeeNoPersonalDataAndWriteNothing() {
    for (var role : Set.of(Role.PROVINCE, Role.AUDITOR)) {
      var reader = sight(role, null, null, null);
      reader.expectSeen(FOREIGN, null);
      assertThat(showsPersonalData(reader, FOREIGN)).isFalse();
      assertThatThrownBy(() -> reader.expectMayWrite(FOREIGN)).isInstanceOf(ProblemException.class);
    }
  }

  @Test
  void aPhysicianSeesOnlyThemselves() {
    var physician = sight(Role.PHYSICIAN, null, null, "P1");
    assertThat(showsPersonalData(physician, OWN)).isTrue();
    assertThatThrownBy(() -> physician.expectSeen(FOREIGN, null))
        .isInstanceOf(ProblemException.class);
  }

  static Entry entry(Kind kind, String id, String json) {
    return new Entry(
        "ningdu",
        kind,
        id,
        RegistryStoresTest.json(json),
        null,
        true,
        1,
        RegistryStoresTest.NOON,
        RegistryStoresTest.NOON);
  }

  @Test
  void aPostingIsSeenByThoseWhomItIsAboutAndWrittenByTheBureauAlone() {
    var posting =
        entry(
            Kind.POSTING,
            "A1",
            "{'id':'A1','physician':'P1','centre':'C1','from':'2026-07-01','to':'2026-12-31'}");
    for (var one :
        List.of(
            sight(Role.HOSPITAL_HR, "H1", null, null),
            sight(Role.CENTRE, null, "C1", null),
            sight(Role.PHYSICIAN, null, null, "P1"))) {
      one.expectSeen(posting, "H1");
      assertThatThrownBy(() -> one.expectMayWrite(posting)).isInstanceOf(ProblemException.class);
    }
    for (var other :
        List.of(
            sight(Role.HOSPITAL_HR, "H2", null, null),
            sight(Role.CENTRE, null, "C2", null),
            sight(Role.PHYSICIAN, null, null, "P2"))) {
      assertThatThrownBy(() -> other.expectSeen(posting, "H1"))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("has no postings/A1");
    }
    sight(Role.BUREAU_ADMIN, null, null, null).expectMayWrite(posting);
  }

  @Test
  void aCentreSeesItsOwnToursAndHospitalsSeeAllAndWriteNone() {
    var plan = entry(Kind.TOUR_PLAN, "T1", "{'id':'T1','centre':'C1','frequency':'MONTHLY'}");
    var hospital = sight(Role.HOSPITAL_HR, "H2", null, null);
    hospital.expectSeen(plan, null);
    assertThatThrownBy(() -> hospital.expectMayWrite(plan)).isInstanceOf(ProblemException.class);
    sight(Role.CENTRE, null, "C1", null).expectSeen(plan, null);
    assertThatThrownBy(() -> sight(Role.CENTRE, null, "C2", null).expectSeen(plan, null))
        .isInstanceOf(ProblemException.class);
  }
}
