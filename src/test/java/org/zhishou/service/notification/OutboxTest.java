package org.zhishou.service.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;
import org.zhishou.service.county.registry.EntryStore;
import org.zhishou.service.inforce.attendance.DutyVacant;
import org.zhishou.service.inforce.publish.RosterPublished;
import org.zhishou.service.inforce.swap.SwapMoved;
import org.zhishou.service.platform.database.PostgresDatabase;
import org.zhishou.service.platform.database.RepositoryTest;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.node.NodeSettings;

/** From the change to the receiver, on each database. */
class OutboxTest {
  @Import({
    NotificationStore.class,
    WebhookStore.class,
    MailboxStore.class,
    DeliveryStore.class,
    Destination.class,
    WebhookSender.class,
    NotificationMail.class,
    Deliverer.class,
    DeliveryScheduler.class,
    CountyNames.class,
    EntryStore.class,
    Outbox.class
  })
  @EnableConfigurationProperties({NotificationSettings.class, NodeSettings.class})
  @TestPropertySource(
      properties = {
        "zhishou.notice.poll=100ms",
        "zhishou.notice.tries=4",
        "zhishou.notice.first-retry=50ms",
        "zhishou.notice.timeout=1500ms",
        "zhishou.notice.plain-http=true",
        "zhishou.notice.private-addresses=true"
      })
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  abstract static class Delivered {
    static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @Autowired JdbcClient sql;
    @Autowired PlatformTransactionManager transactions;
    @Autowired NotificationStore notices;
    @Autowired WebhookStore webhooks;
    @Autowired DeliveryStore deliveries;
    @Autowired Outbox outbox;
    @Autowired InstantSource clock;

    final String county = "c" + UUID.randomUUID();

    @BeforeEach
    void open() {
      sql.sql("insert into county values (?, '宁都县', true, 1, 0, ?, ?)")
          .params(county, Rows.time(LONG_AGO), Rows.time(LONG_AGO))
          .update();
    }

    @AfterEach
    void tidy() {
      sql.sql("delete from webhook where county = ?").param(county).update();
      sql.sql("delete from notice where county = ?").param(county).update();
    }

    Webhook webhook(Receiver receiver, NotificationKind... kinds) {
      var terms = new Webhook.Terms(receiver.url(), Set.of(kinds), true);
      var webhook = Webhook.create(UUID.randomUUID().toString(), county, terms, clock.instant());
      webhooks.insert(webhook);
      return webhook;
    }

    void happens(NotificationKind kind, Audience... concerned) {
      new TransactionTemplate(transactions)
          .executeWithoutResult(status -> add(kind, clock.instant(), concerned));
    }

    void add(NotificationKind kind, Instant at, Audience... concerned) {
      var data =
          new NotificationData.OfRound(
              "2026-Q4",
              "2026-Q4",
              LocalDate.of(2026, 10, 1),
              LocalDate.of(2026, 12, 30),
              LONG_AGO);
      outbox.add(county, kind, "counties/x/rounds/2026-Q4", Set.of(concerned), data, at);
    }

    Delivery delivery(Webhook webhook) {
      return deliveries.last(webhook.id()).orElseThrow();
    }

    void awaitState(Webhook webhook, Delivery.State state) {
      await().until(() -> delivery(webhook).state() == state);
    }

    long tasks() {
      return sql.sql("select count(*) from notice_task where task_name = 'deliver'")
          .query(Long.class)
          .single();
    }

    @Test
    void nothingIsSentOrListedOfWhatWasRolledBack() {
      try (var receiver = Receiver.answering()) {
        var webhook = webhook(receiver);
        new TransactionTemplate(transactions)
            .executeWithoutResult(
                status -> {
                  add(NotificationKind.ROUND_CLOSED, clock.instant(), Audience.all(Role.PLANNER));
                  status.setRollbackOnly();
                });
        happens(NotificationKind.ROUND_PLANNING);
        awaitState(webhook, Delivery.State.DELIVERED);
        assertThat(receiver.got()).hasSize(1);
        assertThat(receiver.got().getFirst().body()).contains("round.planning");
        assertThat(list(caller(Role.PLANNER, null))).isEmpty();
        await().until(() -> tasks() == 0);
      }
    }

    @Test
    void theOutboxTakesNothingOutsideOfATransaction() {
      assertThatThrownBy(() -> add(NotificationKind.ROUND_CLOSED, clock.instant()))
          .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aReceiverThatFailsTwiceGetsItTheThirdTimeWithTheSameIdAndAValidSignature()
        throws GeneralSecurityException {
      try (var receiver = Receiver.answering(500, 302)) {
        var webhook = webhook(receiver, NotificationKind.ROUND_OPENED);
        happens(NotificationKind.ROUND_OPENED);
        awaitState(webhook, Delivery.State.DELIVERED);
        var got = receiver.got();
        assertThat(got).hasSize(3);
        assertThat(got).extracting(Receiver.Got::id).containsOnly(delivery(webhook).notice());
        assertThat(got).extracting(Receiver.Got::body).containsOnly(got.getFirst().body());
        for (var one : got) {
          assertThat(one.signatures()).isEqualTo("v1," + hmac(webhook.secret().value(), one));
        }
        assertThat(delivery(webhook).tries()).isEqualTo(3);
        assertThat(delivery(webhook).answer()).isEqualTo(204);
        assertThat(delivery(webhook).fault()).isNull();
      }
    }

    /** As a receiver works it out. */
    static String hmac(String secret, Receiver.Got got) throws GeneralSecurityException {
      var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      var signed = got.id() + "." + got.timestamp() + "." + got.body();
      return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    }

    @Test
    void afterTheLastTryItIsGivenUpAndMayBeDeliveredAgain() {
      try (var receiver = Receiver.answering(500, 500, 500, 500)) {
        var webhook = webhook(receiver);
        happens(NotificationKind.ROUND_OPENED);
        awaitState(webhook, Delivery.State.GIVEN_UP);
        assertThat(receiver.got()).hasSize(4);
        assertThat(delivery(webhook).fault()).isEqualTo(SendFault.ANSWER_NOT_OK);
        assertThat(delivery(webhook).nextTryAt()).isNull();

        new TransactionTemplate(transactions)
            .executeWithoutResult(status -> outbox.redeliver(delivery(webhook), clock.instant()));
        awaitState(webhook, Delivery.State.DELIVERED);
        assertThat(receiver.got()).hasSize(5);
        assertThat(receiver.got())
            .extracting(Receiver.Got::id)
            .containsOnly(delivery(webhook).notice());
      }
    }

    @Test
    void aReceiverThatDoesNotAnswerInTimeIsTriedAgain() {
      try (var receiver = Receiver.answering(0, 0)) {
        var webhook = webhook(receiver);
        happens(NotificationKind.ROUND_OPENED);
        await().until(() -> delivery(webhook).fault() == SendFault.TIMED_OUT);
        awaitState(webhook, Delivery.State.DELIVERED);
        assertThat(receiver.got()).hasSize(3);
      }
    }

    @Test
    void aReceiverThatIsGoneIsSwitchedOff() {
      try (var receiver = Receiver.answering(410)) {
        var webhook = webhook(receiver);
        happens(NotificationKind.ROUND_OPENED);
        awaitState(webhook, Delivery.State.GIVEN_UP);
        await().until(() -> !webhooks.find(webhook.id()).orElseThrow().terms().active());
        happens(NotificationKind.ROUND_CLOSED);
        assertThat(deliveries.page(webhook.id(), all()).total()).isEqualTo(1);
      }
    }

    @Test
    void aWebhookHearsOfItsKindsAndOfItsCountyAlone() {
      try (var receiver = Receiver.answering()) {
        var webhook = webhook(receiver, NotificationKind.ROUND_CLOSED);
        happens(NotificationKind.ROUND_OPENED);
        happens(NotificationKind.ROUND_CLOSED);
        awaitState(webhook, Delivery.State.DELIVERED);
        assertThat(receiver.got())
            .extracting(Receiver.Got::body)
            .hasSize(1)
            .first()
            .asString()
            .contains("round.closed");
        assertThat(webhooks.wanting("elsewhere", NotificationKind.ROUND_CLOSED)).isEmpty();
      }
    }

    @Test
    void afterARotationBothSecretsSign() throws GeneralSecurityException {
      try (var receiver = Receiver.answering()) {
        var before = webhook(receiver);
        var after = before.rotated(Duration.ofHours(1), clock.instant());
        webhooks.update(after);
        happens(NotificationKind.ROUND_OPENED);
        awaitState(after, Delivery.State.DELIVERED);
        var got = receiver.got().getFirst();
        assertThat(Arrays.asList(got.signatures().split(" ")))
            .containsExactly(
                "v1," + hmac(after.secret().value(), got),
                "v1," + hmac(before.secret().value(), got));
        assertThat(after.secrets(clock.instant().plus(Duration.ofHours(2))))
            .containsExactly(after.secret().value());
      }
    }

    Caller caller(Role role, @Nullable String hospital) {
      return new Caller("u-" + role, "name-" + role, Set.of(role), county, hospital, null, null);
    }

    static Listing all() {
      return new Listing(0, 50, List.of(), Map.of());
    }

    List<String> list(Caller caller) {
      return notices.page(caller, all()).items().stream()
          .map(one -> one.notice().kind().id())
          .toList();
    }

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
    void sentencesNamePlacesAndSessionsAndTheListNamesPeopleToo(@Autowired CountyNames names) {
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
      assertThat(names.of(notice, reader).centres()).containsExactly(Map.entry("C1", "东镇卫生院"));
      assertThat(names.of(notice, reader).physicians().get("P7"))
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
      assertThat(names.of(roster, planner).centres()).containsExactly(Map.entry("C1", "东镇卫生院"));
      assertThat(names.of(roster, planner).physicians()).containsOnlyKeys("P7");
      assertThat(names.of(roster, reader).physicians()).isEmpty();
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

    @Test
    void whatIsOldIsForgottenWithItsDeliveries() {
      try (var receiver = Receiver.answering()) {
        var webhook = webhook(receiver);
        new TransactionTemplate(transactions)
            .executeWithoutResult(
                status -> add(NotificationKind.ROUND_OPENED, LONG_AGO, Audience.all(Role.PLANNER)));
        happens(NotificationKind.ROUND_CLOSED, Audience.all(Role.PLANNER));
        awaitState(webhook, Delivery.State.DELIVERED);
        notices.deleteBefore(LONG_AGO.plusSeconds(1));
        assertThat(list(caller(Role.PLANNER, null))).containsExactly("round.closed");
        assertThat(deliveries.page(webhook.id(), all()).total()).isEqualTo(1);
      }
    }
  }

  @Nested
  @RepositoryTest
  class OnH2 extends Delivered {}

  @Nested
  @RepositoryTest
  @ContextConfiguration(initializers = PostgresDatabase.class)
  class OnPostgres extends Delivered {}
}
