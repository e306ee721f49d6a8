package org.zhishou.service.county.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.Api.json;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhishou.service.Api;

/** A county of its own for each test, and calls to its registry. */
abstract class RegistryCalls {
  static final String COUNTIES = "/api/v1/counties";

  Api api;
  String id;
  String county;

  @BeforeEach
  void aCountyOfItsOwn(@LocalServerPort int port) {
    api = new Api(port);
    id = "c" + UUID.randomUUID();
    county = COUNTIES + "/" + id;
    var made = post(COUNTIES, "{'id':'%s','name':'宁都县'}".formatted(id));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
  }

  HttpResponse<String> post(String path, String body, String... headers) {
    return api.send(
        api.request(path, headers)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.replace('\'', '"'))));
  }

  HttpResponse<String> put(String path, String body, String... headers) {
    return api.send(
        api.request(path, headers)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body.replace('\'', '"'))));
  }

  void hospitalAndCentres() {
    post(county + "/hospitals", "{'id':'H1','name':'县医院','latitude':26.48,'longitude':116.01}");
    post(county + "/centres", "{'id':'C1','name':'梅江镇','latitude':26.44,'longitude':115.86}");
    post(county + "/centres", "{'id':'C2','name':'田头镇','kind':'TOWNSHIP'}");
  }

  static List<String> codes(HttpResponse<String> answer) {
    var found = new ArrayList<String>();
    json(answer)
        .path("errors")
        .forEach(
            error ->
                found.add(error.path("pointer").asString() + " " + error.path("code").asString()));
    return found;
  }

  static List<String> ids(HttpResponse<String> page) {
    var found = new ArrayList<String>();
    json(page).path("items").forEach(item -> found.add(item.path("id").asString()));
    return found;
  }
}
