package org.zhishou.service.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhishou.service.Api.json;

import org.junit.jupiter.api.Test;
import org.zhishou.service.notification.Receiver;
import org.zhishou.service.platform.database.EmbeddedPostgresServer;

/** A node that is killed while it delivers, and another that takes the delivery up. */
class KilledDeliveryTest {
  static final String COUNTY = "/api/v1/counties/killed";

  static NodeProcess node(String database) {
    return NodeProcess.start(
        database,
        "--zhishou.jobs.workers=1",
        "--zhishou.notice.poll=200ms",
        "--zhishou.notice.heartbeat=300ms",
        "--zhishou.notice.timeout=5m",
        "--zhishou.notice.plain-http=true",
        "--zhishou.notice.private-addresses=true");
  }

  @Test
  void whatANodeDidNotDeliverBeforeItDiedAnotherDeliversUnderTheSameId() throws Exception {
    var database = EmbeddedPostgresServer.freshDatabase();
    try (var receiver = Receiver.answering(0, 0, 0);
        var first = node(database)) {
      first.awaitReady();
      var api = first.api();
      api.send("POST", "/api/v1/counties", "{\"id\":\"killed\",\"name\":\"瑞金市\"}");
      var made = api.send("POST", COUNTY + "/webhooks", "{\"url\":\"" + receiver.url() + "\"}");
      assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
      var webhook = COUNTY + "/webhooks/" + json(made).path("id").asString();
      assertThat(api.post(webhook + "/ping").statusCode()).isEqualTo(202);
      await().until(() -> !receiver.got().isEmpty());
      first.kill();
      var before = receiver.got().size();
      receiver.answersFromNowOn();

      try (var second = node(database)) {
        second.awaitReady();
        await().until(() -> receiver.got().size() > before);
        assertThat(receiver.got())
            .extracting(Receiver.Got::id)
            .containsOnly(receiver.got().getFirst().id());
        await()
            .until(
                () ->
                    json(second.api().get(webhook + "/deliveries"))
                        .path("items")
                        .path(0)
                        .path("state")
                        .asString()
                        .equals("DELIVERED"));
      }
    }
  }
}
