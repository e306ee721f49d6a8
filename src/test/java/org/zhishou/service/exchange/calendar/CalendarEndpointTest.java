package org.zhishou.service.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.inforce.publish.PlannedRound;
import org.zhishou.service.platform.web.SchemaCheck;
import tools.jackson.databind.JsonNode;

@ServiceTest
class CalendarEndpointTest {
  PlannedRound round;
  String county;
  Api api;

  @BeforeEach
  void aPublishedRound(@Autowired ApplicationContext context, @LocalServerPort int port) {
    round = new PlannedRound(context, port).published();
    county = "/api/v1/counties/" + round.county;
    api = new Api(port);
    var places = "{\"id\":\"%s\",\"latitude\":26.4,\"longitude\":116}";
    api.send("POST", county + "/hospitals", places.formatted("H1"));
    api.send("POST", county + "/centres", places.formatted("C1"));
    var physician = "{\"id\":\"P1\",\"institution\":\"H1\",\"title\":\"CHIEF\"}";
    assertThat(api.send("POST", county + "/physicians", physician).statusCode()).isEqualTo(201);
  }

  JsonNode subscribed(String body) {
    var made = api.send("POST", county + "/calendar-subscriptions", body);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    SchemaCheck.of(Api.json(api.get("/v3/api-docs"))).check("CalendarSubscription", Api.json(made));
    return Api.json(made);
  }

  static String path(JsonNode subscription) {
    return URI.create(subscription.path("address").asString()).getPath();
  }

  @Test
  void everySubjectHasACalendar() {
    for (var thing : new String[] {"physicians/P1", "centres/C1", "hospitals/H1"}) {
      var file = api.get(county + "/" + thing + "/calendar.ics");
      assertThat(file.statusCode()).as(thing).isEqualTo(200);
      assertThat(file.body().split("BEGIN:VEVENT", -1)).as(thing).hasSize(5);
      var byType = api.get(county + "/" + thing + "/calendar", "Accept", "text/calendar");
      assertThat(byType.body()).isEqualTo(file.body());
    }
    assertThat(api.get(county + "/physicians/P9/calendar.ics").statusCode()).isEqualTo(404);
  }

  @Test
  void anAddressShowsTheCalendarToWhoeverHasItUntilItIsRevoked(@Autowired JdbcClient sql) {
    var subscription = subscribed("{\"physician\":\"P1\",\"name\":\"手机\"}");
    var address = path(subscription);
    assertThat(address).doesNotContain("P1").doesNotContain(round.county);
    var seen = api.asNobody().get(address);
    assertThat(seen.statusCode()).isEqualTo(200);
    assertThat(seen.body()).contains("BEGIN:VEVENT");
    assertThat(seen.headers().firstValue("Content-Type").get()).startsWith("text/calendar");
    var again = api.asNobody().get(address, "If-None-Match", Api.header(seen, "ETag"));
    assertThat(again.statusCode()).isEqualTo(304);
    var passedOn = api.asNobody().get(address + "?from=singlemessage");
    assertThat(passedOn.statusCode()).isEqualTo(200);

    var kept = sql.sql("select token_hash from calendar_subscription").query(String.class).list();
    var token = address.replaceAll(".*/|\\.ics", "");
    assertThat(token.length()).isGreaterThanOrEqualTo(43);
    assertThat(kept).doesNotContain(token);

    var listed = api.get(county + "/calendar-subscriptions");
    assertThat(listed.body()).contains("手机").doesNotContain(token);
    var one = county + "/calendar-subscriptions/" + subscription.path("id").asString();
    assertThat(api.delete(one).statusCode()).isEqualTo(204);
    assertThat(api.asNobody().get(address).statusCode()).isEqualTo(404);
    assertThat(api.delete(one).statusCode()).isEqualTo(404);
  }

  @Test
  void aSubscriptionIsOfExactlyOneSubject() {
    for (var body : new String[] {"{}", "{\"physician\":\"P1\",\"centre\":\"C1\"}"}) {
      var refused = api.send("POST", county + "/calendar-subscriptions", body);
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(Api.json(refused).path("code").asString()).isEqualTo("body-faulty");
    }
    var unknown = api.send("POST", county + "/calendar-subscriptions", "{\"physician\":\"P9\"}");
    assertThat(unknown.statusCode()).isEqualTo(404);
  }
}
