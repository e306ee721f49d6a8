package org.zhishou.service.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhishou.service.Api.header;
import static org.zhishou.service.Api.json;
import static org.zhishou.service.inforce.publish.PlannedRound.expect;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhishou.service.Api;
import org.zhishou.service.MailServer;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.inforce.publish.PlannedRound;
import tools.jackson.databind.JsonNode;

/** From a request that changes something to those who hear of it. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class NotificationEndpointTest {
  static final String COUNTY = "/api/v1/counties/ningdu";
  static final String WEBHOOKS = COUNTY + "/webhooks";
  static final String MAILBOXES = COUNTY + "/mailboxes";
  static final String NOTIFICATIONS = "/api/v1/notifications";

  Api api;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    api = new Api(port);
    api.send("POST", "/api/v1/counties", "{\"id\":\"ningdu\",\"name\":\"宁都县\"}");
    api.send("POST", COUNTY + "/hospitals", "{\"id\":\"H1\",\"latitude\":26.4,\"longitude\":116}");
    api.send(
        "POST",
        COUNTY + "/physicians",
        "{\"id\":\"PN\",\"institution\":\"H1\",\"title\":\"CHIEF\",\"phone\":\"13800000000\"}");
  }

  /** Opens a round that no other test knows. */
  void openRound(String name, int year) {
    var answer =
        api.as("planner")
            .send(
                "POST",
                COUNTY + "/rounds",
                """
                {"name":"%s","year":%d,"quarter":1,"deadline":"2999-01-01T16:00:00Z",\
                "whoeverSubmittedNothing":"AS_AVAILABLE"}\
                """
                    .formatted(name, year));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  JsonNode webhook(String url, String kinds) {
    var body = "{\"url\":\"%s\",\"kinds\":%s}".formatted(url, kinds);
    var answer = api.as("bureau").send("POST", WEBHOOKS, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return json(answer);
  }

  String at(JsonNode webhook) {
    return WEBHOOKS + "/" + webhook.path("id").asString();
  }

  void delete(JsonNode webhook) {
    var tag = header(api.as("bureau").get(at(webhook)), "ETag");
    assertThat(api.as("bureau").delete(at(webhook), "If-Match", tag).statusCode()).isEqualTo(204);
  }

  JsonNode deliveries(JsonNode webhook) {
    return json(api.as("bureau").get(at(webhook) + "/deliveries")).path("items");
  }

  List<JsonNode> notices(String user, String text) {
    var items = json(api.as(user).get(NOTIFICATIONS + "?size=500")).path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .filter(one -> one.toString().contains(text))
        .toList();
  }

  @Test
  void aRoundThatOpensIsListedForWhoHandsInAndSentToTheWebhook(CapturedOutput output) {
    try (var receiver = Receiver.answering()) {
      var webhook = webhook(receiver.url(), "[\"round.opened\"]");
      openRound("通知甲", 2901);
      await().until(() -> !receiver.got().isEmpty());
      var event = receiver.got().getFirst();
      assertThat(event.body())
          .contains("round.opened", "轮次 通知甲 开始收集可用时间", "Round 通知甲 collects availability");

      var seen = notices("hr", "通知甲");
      assertThat(seen).hasSize(1);
      assertThat(seen.getFirst().path("id").asString()).isEqualTo(event.id());
      assertThat(seen.getFirst().path("text").asString()).contains("2999-01-02 00:00");
      assertThat(seen.getFirst().path("subject").asString())
          .isEqualTo("counties/ningdu/rounds/2901-Q1");
      assertThat(
              api.as("planner")
                  .get("/api/v1/" + seen.getFirst().path("subject").asString())
                  .statusCode())
          .isEqualTo(200);
      assertThat(notices("physician", "通知甲")).hasSize(1);
      assertThat(notices("auditor", "通知甲")).isEmpty();
      assertThat(output.getAll()).doesNotContain(webhook.path("secret").asString());
      delete(webhook);
    }
  }

  @Test
  void aReminderIsForTheHospitalAloneAndIsMailedToItsMailbox()
      throws MessagingException, IOException {
    var mailbox =
        json(
            api.as("bureau")
                .send(
                    "POST",
                    MAILBOXES,
                    """
                    {"email":"hr@h1.example.org","role":"HOSPITAL_HR","hospital":"H1",\
                    "kinds":["handin.reminded"],"language":"en"}\
                    """));
    openRound("通知乙", 2902);
    var answer = api.as("planner").post(COUNTY + "/rounds/2902-Q1/submissions/H1/remind");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);

    assertThat(notices("hr", "2902-Q1/submissions")).hasSize(1);
    assertThat(notices("hr2", "2902-Q1/submissions")).isEmpty();
    assertThat(notices("planner", "2902-Q1/submissions")).isEmpty();
    var notice = notices("hr", "2902-Q1/submissions").getFirst();
    await().until(() -> mails(notice).size() == 1);
    var mail = mails(notice).getFirst();
    assertThat(mail.getSubject()).isEqualTo("Hand in availability for round 通知乙");
    assertThat(mail.getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("hr@h1.example.org");
    assertThat(mail.getContent().toString())
        .contains("Institution H1 has", notice.path("id").asString())
        .doesNotContain("13800000000");
    await()
        .until(
            () ->
                json(api.as("bureau").get(MAILBOXES + "?sort=-createdAt"))
                    .path("items")
                    .path(0)
                    .path("lastDelivery")
                    .path("state")
                    .asString()
                    .equals("DELIVERED"));
    var gone = api.as("bureau").delete(MAILBOXES + "/" + mailbox.path("id").asString());
    assertThat(gone.statusCode()).isEqualTo(204);
  }

  List<MimeMessage> mails(JsonNode notice) throws MessagingException {
    var found = new ArrayList<MimeMessage>();
    for (var mail : MailServer.get().getReceivedMessages()) {
      var id = mail.getHeader("X-Zhishou-Id");
      if (id != null && Arrays.asList(id).contains(notice.path("id").asString())) {
        found.add(mail);
      }
    }
    return found;
  }

  @Test
  void aMemberWhoDoesNotComeIsToldToTheRestOfTheTeamAndNotToOthers(
      @Autowired ApplicationContext context, @LocalServerPort int port) {
    var round = new PlannedRound(context, port);
    var day = round.monday(-1).plusDays(3);
    round.drafted(
        List.of(PlannedRound.onTour(day, "P1"), PlannedRound.onTour(day, "P3")),
        problem -> round.withMeasures(problem, round.monday(-1)));
    expect(201, round.post("/publish", PlannedRound.acknowledgedTour(round.monday(-1))));
    try (var receiver = Receiver.answering()) {
      expect(
          201,
          api.send(
              "POST",
              "/api/v1/counties/" + round.county + "/webhooks",
              "{\"url\":\"%s\",\"kinds\":[\"tour.vacant\"]}".formatted(receiver.url())));
      expect(
          200, round.put("/centres/C1/attendance/" + day + "/FULL_DAY/P1", "{'state':'ABSENT'}"));
      await().until(() -> !receiver.got().isEmpty());
      assertThat(receiver.got().getFirst().body())
          .contains("tour.vacant", "\"tour\":\"T1\"", day.toString())
          .doesNotContain("P1", "P3");
    }
    assertThat(toldTo(round, "P3")).containsExactly("tour.vacant");
    assertThat(toldTo(round, "P2")).isEmpty();
  }

  /** The kinds that a physician, new in the registry, hears of, but for rounds and rosters. */
  List<String> toldTo(PlannedRound round, String physician) {
    var county = "/api/v1/counties/" + round.county;
    var body = "{\"id\":\"%s\",\"institution\":\"H1\",\"title\":\"CHIEF\"}";
    api.send("POST", county + "/hospitals", "{\"id\":\"H1\"}");
    expect(201, api.send("POST", county + "/physicians", body.formatted(physician)));
    var user =
        expect(
            201,
            api.send(
                "POST",
                "/api/v1/users",
                "{\"name\":\"u%s\",\"roles\":[\"PHYSICIAN\"],\"county\":\"%s\",\"physician\":\"%s\"}"
                    .formatted(UUID.randomUUID(), round.county, physician)));
    return json(api.as(user).get(NOTIFICATIONS))
        .path("items")
        .valueStream()
        .map(one -> one.path("kind").asString())
        .filter(kind -> !kind.startsWith("roster.") && !kind.startsWith("round."))
        .toList();
  }

  @Test
  void whoAskedForASolveIsToldOfItsEnd() {
    var id = json(api.as("planner").submit("?seconds=1")).path("id").asString();
    api.as("planner").post(Api.SOLVES + "/" + id + "/stop");
    await().until(() -> notices("planner", id).size() == 1);
    assertThat(notices("planner", id).getFirst().path("kind").asString()).isEqualTo("solve.ended");
    assertThat(notices("planner", id).getFirst().path("text").asString())
        .isNotEmpty()
        .doesNotContain(id);
    assertThat(notices("bureau", id)).isEmpty();
    api.as("planner").delete(Api.SOLVES + "/" + id);
  }

  @Test
  void readingIsKeptForEachCaller() {
    openRound("通知丙", 2903);
    var id = notices("hr", "通知丙").getFirst().path("id").asString();
    var read = api.as("hr").post(NOTIFICATIONS + "/" + id + "/read", "Accept-Language", "en");
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(json(read).path("title").asString()).startsWith("Round 通知丙");
    assertThat(json(read).path("readAt").asString()).isNotBlank();
    assertThat(notices("hr2", "通知丙").getFirst().has("readAt")).isFalse();
    var unread = api.as("hr").get(NOTIFICATIONS + "?state=UNREAD&kind=round.opened");
    assertThat(unread.body()).doesNotContain(id);
    assertThat(json(api.as("hr").post(NOTIFICATIONS + "/read")).path("marked").isInt()).isTrue();
    assertThat(json(api.as("hr").get(NOTIFICATIONS + "?state=UNREAD")).path("total").asInt())
        .isZero();
    assertThat(api.as("auditor").post(NOTIFICATIONS + "/" + id + "/read").statusCode())
        .isEqualTo(404);
  }

  @Test
  void aSecretIsShownWhenItIsMadeAndNeverAgain() {
    try (var receiver = Receiver.answering()) {
      var webhook = webhook(receiver.url(), "[]");
      var secret = webhook.path("secret").asString();
      assertThat(secret).startsWith("whsec_");
      assertThat(api.as("bureau").get(at(webhook)).body()).doesNotContain("secret\"");
      assertThat(api.as("bureau").get(WEBHOOKS).body()).doesNotContain(secret);
      var rotated = json(api.as("bureau").post(at(webhook) + "/rotate-secret"));
      assertThat(rotated.path("secret").asString()).isNotBlank().isNotEqualTo(secret);
      assertThat(rotated.path("previousSecretUntil").asString()).isNotBlank();
      delete(webhook);
    }
  }

  @Test
  void aPingIsDeliveredAndMayBeDeliveredAgainUnderTheSameId() {
    try (var receiver = Receiver.answering()) {
      var webhook = webhook(receiver.url(), "[\"round.closed\"]");
      assertThat(api.as("bureau").post(at(webhook) + "/ping").statusCode()).isEqualTo(202);
      await().until(() -> deliveries(webhook).path(0).path("state").asString().equals("DELIVERED"));
      var delivery = deliveries(webhook).path(0);
      assertThat(delivery.path("answer").asInt()).isEqualTo(204);
      var again = at(webhook) + "/deliveries/" + delivery.path("id").asString() + "/redeliver";
      var before = receiver.got().size();
      assertThat(api.as("bureau").post(again).statusCode()).isEqualTo(202);
      await().until(() -> receiver.got().size() > before);
      assertThat(receiver.got())
          .extracting(Receiver.Got::id)
          .containsOnly(delivery.path("notification").asString());
      assertThat(json(api.as("bureau").get(at(webhook))).path("lastDelivery").path("id"))
          .isEqualTo(delivery.path("id"));
      assertThat(notices("bureau", "webhook.ping")).isEmpty();
      delete(webhook);
    }
  }

  @Test
  void anEditWantsTheVersionThatWasRead() {
    try (var receiver = Receiver.answering()) {
      var webhook = webhook(receiver.url(), "[]");
      var body = "{\"url\":\"%s\",\"active\":false}".formatted(receiver.url());
      assertThat(api.as("bureau").send("PUT", at(webhook), body).statusCode()).isEqualTo(428);
      var edited = api.as("bureau").send("PUT", at(webhook), body, "If-Match", "\"1\"");
      assertThat(json(edited).path("active").asBoolean()).isFalse();
      assertThat(api.as("bureau").send("PUT", at(webhook), body, "If-Match", "\"1\"").statusCode())
          .isEqualTo(412);
      delete(webhook);
    }
  }

  @Test
  void everythingWrongWithABodyIsSaidAtOnceAndInWords() {
    var faulty =
        api.as("bureau")
            .send(
                "POST",
                WEBHOOKS,
                "{\"url\":\"ftp://x\",\"kinds\":[\"round.burnt\"],\"secret\":\"mine\"}",
                "Accept-Language",
                "en");
    assertThat(faulty.statusCode()).isEqualTo(422);
    assertThat(json(faulty).path("code").asString()).isEqualTo("body-faulty");
    assertThat(json(faulty).path("errors").findValuesAsString("pointer"))
        .containsExactlyInAnyOrder("/url", "/kinds/0", "/secret");
    assertThat(faulty.body()).contains("has to begin with https://");

    var mailbox =
        api.as("bureau")
            .send(
                "POST",
                MAILBOXES,
                "{\"email\":\"nobody\",\"role\":\"PLANNER\",\"hospital\":\"H1\"}");
    assertThat(json(mailbox).path("errors").findValuesAsString("pointer"))
        .containsExactlyInAnyOrder("/email", "/hospital");
    assertThat(mailbox.body()).contains("不是邮箱地址");
  }
}
