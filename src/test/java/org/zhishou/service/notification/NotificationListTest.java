package org.zhishou.service.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;
import org.zhishou.service.inforce.attendance.DutyVacant;
import org.zhishou.service.inforce.publish.RosterPublished;
import org.zhishou.service.inforce.swap.SwapMoved;
import org.zhishou.service.platform.database.PostgresDatabase;
import org.zhishou.service.platform.database.RepositoryTest;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.listing.Listing;

/** What each caller is told, and in which words, on each database. */
class NotificationListTest {
  abstract static class Listed extends OutboxAtHand {
    @Test
    void theListShowsOnlyWhatConcernsTheCaller() {
      happens(NotificationKind.HAND_IN_REMINDED, Audience.of(Role.HOSPITAL_HR, "H1"));
      happens(
          NotificationKind.ROUND_OPENED,
          Audience.all(Role.HOSPITAL_HR),
          Audience.all(Role.PLANNER));
      happens(NotificationKind.SOLVE_ENDED, Audience.user("name-PLANNER"));
      happens(NotificationKind.PING);
      assertThat(list(caller(Role.HOSPITAL_HR, "H1")))
          .containsExactly("round.opened", "handin.reminded");
      assertThat(list(caller(Role.HOSPITAL_HR, "H2"))).containsExactly("round.opened");
      assertThat(list(caller(Role.PLANNER, null))).containsExactly("solve.ended", "round.opened");
      assertThat(list(caller(Role.AUDITOR, null))).isEmpty();
      var elsewhere = new Caller("u", "n", Set.of(Role.PLANNER), "elsewhere", null, null, null);
      assertThat(list(elsewhere)).isEmpty();
    }

    @Test
    void whatIsReadIsReadForOneCallerOnceAndPagesGoOn() {
      for (var count = 0; count < 3; count++) {
        happens(NotificationKind.ROUND_OPENED, Audience.all(Role.PLANNER));
      }
      var planner = caller(Role.PLANNER, null);
      var other = new Caller("u2", "n2", Set.of(Role.PLANNER), county, null, null, null);
      var first = notices.page(planner, new Listing(0, 2, List.of(), Map.of()));
      assertThat(first.total()).isEqualTo(3);
      assertThat(first.items()).hasSize(2);
      var id = first.items().getFirst().notice().id();
      assertThat(notices.markRead(planner, id, clock.instant())).isEqualTo(1);
      assertThat(notices.markRead(planner, id, clock.instant())).isZero();
      assertThat(notices.find(planner, id).orElseThrow().readAt()).isNotNull();
      assertThat(unread(planner)).isEqualTo(2);
      assertThat(unread(other)).isEqualTo(3);
      assertThat(notices.markRead(planner, null, clock.instant())).isEqualTo(2);
      assertThat(unread(planner)).isZero();
      assertThat(notices.markRead(caller(Role.AUDITOR, null), id, clock.instant())).isZero();
    }

    @Test
    void anAmendmentIsForThoseWhomItTouchesAndSaysNothingOfWhoWasAbsent() {
      var now = clock.instant();
      var rosters = new RosterNotifications(outbox);
      var duty = new Duty("C1", LocalDate.of(2026, 10, 12), Session.FULL_DAY, "P7", false);
      new TransactionTemplate(transactions)
          .executeWithoutResult(
              status -> {
                rosters.tellOfPublication(
                    new RosterPublished(
                        county,
                        "2026-Q4",
                        2,
                        List.of("P7"),
                        List.of("C1"),
                        List.of("H1"),
                        "planner",
                        now));
                rosters.tellOfVacancy(
                    new DutyVacant(
                        county, "2026-Q4", duty, List.of(), LocalDate.of(2026, 10, 12), 1, now));
              });
      assertThat(list(caller(Role.HOSPITAL_HR, "H1"))).containsExactly("roster.amended");
      assertThat(list(caller(Role.HOSPITAL_HR, "H2"))).isEmpty();
      var physician = new Caller("u7", "n7", Set.of(Role.PHYSICIAN), county, null, null, "P7");
      assertThat(list(physician)).containsExactly("roster.amended");
      var vacant = notices.page(caller(Role.PLANNER, null), all()).items().getFirst().notice();
      assertThat(vacant.kind()).isEqualTo(NotificationKind.DUTY_VACANT);
      assertThat(WebhookEvent.bytes(vacant))
          .asString(UTF_8)
          .doesNotContain("P7")
          .contains("2026-10-12");
    }

    @Test
    void sentencesNamePlacesAndSessionsAndTheListNamesEachTheirOwnPeople(
        @Autowired CountyNames names, @Autowired OwnPeople people) {
      var at = Rows.time(LONG_AGO);
      sql.sql(
              "insert into centre (county, id, name, document, active, version, ordinal,"
                  + " created_at, updated_at) values (?, 'C1', '东镇卫生院', ?, true, 1, 1, ?, ?)")
          .params(county, "{\"id\":\"C1\",\"name\":\"东镇卫生院\"}", at, at)
          .update();
      var document = "{\"id\":\"P7\",\"name\":\"王芳\",\"institution\":\"H1\",\"title\":\"CHIEF\"}";
      sql.sql(
              "insert into physician (county, id, name, institution, title, specialty, document,"
                  + " active, version, ordinal, created_at, updated_at) values (?, 'P7', '王芳',"
                  + " 'H1', 'CHIEF', 'GENERAL_MEDICINE', ?, true, 1, 1, ?, ?)")
          .params(county, document, at, at)
          .update();
      var duty = new DutyEdit.Seat("C1", LocalDate.of(2026, 10, 12), Session.FULL_DAY, "P7");
      var moved =
          new SwapMoved(
              county, "2026-Q4", "s1", "OFFERED", duty, "H1", null, null, clock.instant());
      new TransactionTemplate(transactions)
          .executeWithoutResult(status -> new SwapNotifications(outbox).tellOfMove(moved));

      var notice = notices.page(physician("P8"), all()).items().getFirst().notice();
      for (var locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
        assertThat(NotificationWords.text(notice, locale))
            .contains("东镇卫生院")
            .doesNotContain("C1", "FULL_DAY");
      }
      var reader = physician("P8");
      assertThat(names.of(notice).centres()).containsExactly(Map.entry("C1", "东镇卫生院"));
      assertThat(names.of(notice).physicians().get("P7"))
          .extracting(RosterNames.Person::name)
          .isEqualTo("王芳");
      assertThat(WebhookEvent.bytes(notice)).asString(UTF_8).doesNotContain("王芳");

      var published =
          new RosterPublished(
              county,
              "2026-Q4",
              1,
              List.of("P7", "P8"),
              List.of("C1"),
              List.of("H1"),
              "planner",
              clock.instant());
      new TransactionTemplate(transactions)
          .executeWithoutResult(
              status -> new RosterNotifications(outbox).tellOfPublication(published));
      var planner = caller(Role.PLANNER, null);
      var roster =
          notices.page(planner, all()).items().stream()
              .map(NotificationStore.Read::notice)
              .filter(one -> one.kind() == NotificationKind.ROSTER_PUBLISHED)
              .findFirst()
              .orElseThrow();
      assertThat(names.of(people.of(roster, planner)).centres())
          .containsExactly(Map.entry("C1", "东镇卫生院"));
      assertThat(names.of(people.of(roster, planner)).physicians()).containsOnlyKeys("P7");
      assertThat(names.of(people.of(roster, reader)).physicians()).isEmpty();
      var hospital = people.of(roster, caller(Role.HOSPITAL_HR, "H1"));
      assertThat(hospital.data().path("physicians")).hasToString("[\"P7\"]");
      assertThat(names.of(hospital).physicians()).containsOnlyKeys("P7");
      assertThat(people.of(roster, caller(Role.HOSPITAL_HR, "H2")).data().path("physicians"))
          .isEmpty();
      assertThat(people.of(roster, physician("P7")).data().path("physicians"))
          .hasToString("[\"P7\"]");
      assertThat(people.of(roster, caller(Role.PHYSICIAN, "H1")).data().path("physicians"))
          .isEmpty();
      assertThat(WebhookEvent.bytes(roster)).asString(UTF_8).doesNotContain("王芳");
    }

    @Test
    void anOfferIsForEveryPhysicianAndItsApprovalForBothSides() {
      var swaps = new SwapNotifications(outbox);
      var duty = new DutyEdit.Seat("C1", LocalDate.of(2026, 10, 12), Session.FULL_DAY, "P7");
      for (var state : List.of("OFFERED", "APPROVED")) {
        var taker = state.equals("OFFERED") ? null : "P9";
        var hospital = taker == null ? null : "H2";
        var moved =
            new SwapMoved(
                county, "2026-Q4", "s1", state, duty, "H1", taker, hospital, clock.instant());
        new TransactionTemplate(transactions)
            .executeWithoutResult(status -> swaps.tellOfMove(moved));
      }
      assertThat(list(physician("P7"))).containsExactly("swap.approved", "swap.offered");
      assertThat(list(physician("P9"))).containsExactly("swap.approved", "swap.offered");
      assertThat(list(physician("P8"))).containsExactly("swap.offered");
      assertThat(list(caller(Role.HOSPITAL_HR, "H2"))).containsExactly("swap.approved");
    }

    Caller physician(String id) {
      return new Caller("u" + id, "n" + id, Set.of(Role.PHYSICIAN), county, null, null, id);
    }

    int unread(Caller caller) {
      return notices.page(caller, new Listing(0, 50, List.of(), Map.of("state", "UNREAD"))).total();
    }
  }

  @Nested
  @RepositoryTest
  class OnH2 extends Listed {}

  @Nested
  @RepositoryTest
  @ContextConfiguration(initializers = PostgresDatabase.class)
  class OnPostgres extends Listed {}
}
