package org.zhishou.service.inforce.publish;

import static org.zhishou.service.NamesCheck.named;
import static org.zhishou.service.inforce.publish.PlannedRound.expect;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhishou.service.Api;
import org.zhishou.service.platform.web.SchemaCheck;
import tools.jackson.databind.JsonNode;

/** A planned round, and answers held to the API document. */
abstract class RoundAtHand {
  PlannedRound round;
  JsonNode api;

  @BeforeEach
  void aRound(@Autowired ApplicationContext context, @LocalServerPort int port) {
    round = new PlannedRound(context, port);
    api = Api.json(new Api(port).get("/v3/api-docs"));
  }

  JsonNode checked(String schema, int status, HttpResponse<String> answer) {
    var json = expect(status, answer);
    SchemaCheck.of(api).check(schema, json);
    var stated = api.at("/components/schemas/" + schema + "/properties");
    return stated.has("names") ? named(json) : json;
  }

  static String code(HttpResponse<String> answer) {
    return Api.json(answer).path("code").asString();
  }
}
