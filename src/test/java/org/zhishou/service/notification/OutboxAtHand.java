package org.zhishou.service.notification;

import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;
import org.zhishou.service.county.registry.EntryStore;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.node.NodeSettings;
import org.zhishou.service.rounds.round.RoundStore;

/** An outbox with all that delivers from it, and a county whose notifications it takes. */
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
  OwnPeople.class,
  EntryStore.class,
  RoundStore.class,
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
abstract class OutboxAtHand {
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
            "2026-Q4", "2026-Q4", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 30), LONG_AGO);
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
}
