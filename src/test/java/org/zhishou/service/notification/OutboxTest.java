package org.zhishou.service.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.database.PostgresDatabase;
import org.zhishou.service.platform.database.RepositoryTest;

/** From the change to the receiver, on each database. */
class OutboxTest {
  abstract static class Delivered extends OutboxAtHand {
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
